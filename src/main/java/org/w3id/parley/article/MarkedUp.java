package org.w3id.parley.article;

import java.util.Set;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.w3id.parley.model.Article.Kind;

/** Walks HTML and composes a text of its blocks; quotations and headings keep their kind. For one thread. */
final class MarkedUp implements NodeVisitor {
	private static final Set<String> SKIPPED = Set.of("script", "style", "noscript", "template", "nav", "aside", "form", "button",
			"select", "figcaption", "footer", "svg", "iframe", "object", "video", "audio", "head", "title");
	private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
	private final Manuscript.Composer composer;
	private final StringBuilder words = new StringBuilder();
	private int skipped;
	private int quoted;
	private int posted;
	private int headed;

	private MarkedUp(Manuscript.Composer composer) {
		this.composer = composer;
	}

	static void compose(Node root, Manuscript.Composer composer) {
		MarkedUp walk = new MarkedUp(composer);
		root.traverse(walk);
		walk.close();
	}

	@Override
	public void head(Node node, int depth) {
		if (node instanceof TextNode text && skipped == 0) {
			words.append(text.getWholeText());
		} else if (node instanceof Element element) {
			enter(element);
		}
	}

	private void enter(Element element) {
		if (SKIPPED.contains(element.normalName())) {
			skipped++;
		} else if (element.isBlock() || element.normalName().equals("br")) {
			close();
			count(element, 1);
		}
	}

	@Override
	public void tail(Node node, int depth) {
		if (node instanceof Element element) {
			if (SKIPPED.contains(element.normalName())) {
				skipped--;
			} else if (element.isBlock()) {
				close();
				count(element, -1);
			}
		}
	}

	private void count(Element element, int step) {
		if (element.normalName().equals("blockquote")) {
			if (element.classNames().stream().anyMatch(name -> name.contains("tweet") || name.contains("bluesky"))) {
				posted += step;
			} else {
				quoted += step;
			}
		} else if (HEADINGS.contains(element.normalName())) {
			headed += step;
		}
	}

	private void close() {
		Kind kind = posted > 0 ? Kind.POST : quoted > 0 ? Kind.QUOTE_BLOCK : headed > 0 ? Kind.TITLE : Kind.BODY;
		composer.add(kind, words);
		words.setLength(0);
	}
}
