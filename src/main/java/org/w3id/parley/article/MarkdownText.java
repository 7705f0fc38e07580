package org.w3id.parley.article;

import java.util.Optional;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.w3id.parley.model.Article.Kind;

/** The paragraphs of a Markdown text without their marks; front matter before it gives details. */
record MarkdownText(DateForms dates) {
	Manuscript read(String name, String text) {
		Optional<FrontMatter> matter = FrontMatter.at(text, 0, dates);
		Manuscript.Composer composer = new Manuscript.Composer();
		Parser.builder().build().parse(text.substring(matter.map(found -> found.span().end()).orElse(0)))
				.accept(new Paragraphs(composer));
		return composer.manuscript(name, matter.map(FrontMatter::details).orElse(Details.NONE));
	}

	private static final class Paragraphs extends AbstractVisitor {
		private final Manuscript.Composer composer;
		private final StringBuilder words = new StringBuilder();
		private int quoted;

		Paragraphs(Manuscript.Composer composer) {
			this.composer = composer;
		}

		private void close(Kind kind) {
			composer.add(quoted > 0 ? Kind.QUOTE_BLOCK : kind, words);
			words.setLength(0);
		}

		@Override
		public void visit(Paragraph paragraph) {
			visitChildren(paragraph);
			close(Kind.BODY);
		}

		@Override
		public void visit(Heading heading) {
			visitChildren(heading);
			close(Kind.TITLE);
		}

		@Override
		public void visit(BlockQuote quote) {
			quoted++;
			visitChildren(quote);
			quoted--;
		}

		@Override
		public void visit(Text text) {
			words.append(text.getLiteral());
		}

		@Override
		public void visit(Code code) {
			words.append(code.getLiteral());
		}

		@Override
		public void visit(SoftLineBreak lineBreak) {
			words.append(' ');
		}

		@Override
		public void visit(HardLineBreak lineBreak) {
			close(Kind.BODY);
		}

		@Override
		public void visit(Image image) {
			// a picture's description is no sentence of the article
		}
	}
}
