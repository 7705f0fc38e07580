package org.w3id.parley.sayings;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

import org.w3id.parley.grammar.Tree;
import org.w3id.parley.language.Words;
import org.w3id.parley.model.Article;
import org.w3id.parley.model.Span;
import org.w3id.parley.sayings.SayingFinder.Line;

/** Looks for the sayings of one article, sentence by sentence. Not for use by several threads. */
final class SayingSearch {
	/** A speaker's tag at the head of a paragraph ("MR. SMITH:") is at most so many tokens long. */
	private static final int LONGEST_TAG = 6;
	private final String text;
	private final List<Line> lines;
	private final SaidQuotations quotations;
	private final SayingVerbs verbs;
	private final FoundSayings found;

	SayingSearch(Article article, List<Line> lines, SayingVerbs verbs) {
		this.text = article.text();
		this.lines = List.copyOf(lines);
		this.quotations = new SaidQuotations(article, lines);
		this.verbs = verbs;
		this.found = new FoundSayings(text);
	}

	List<Saying> all() {
		for (int index = 0; index < lines.size(); index++) {
			Line line = lines.get(index);
			if (index == 0 || lines.get(index - 1).paragraph() != line.paragraph()) {
				speakerTag(index);
			}
			accordingTo(line.tree());
			for (int at = 0; at < line.tree().size(); at++) {
				besideQuotation(line, at);
			}
			for (int at = 0; at < line.tree().size(); at++) {
				inserted(line.tree(), at);
			}
			outermostVerbs(line.tree()).forEach(verb -> governed(line, verb));
		}
		return found.all();
	}

	/** "MR. SMITH: …": all that follows in the paragraph. */
	private void speakerTag(int index) {
		Tree tree = lines.get(index).tree();
		OptionalInt colon = IntStream.range(1, Math.min(LONGEST_TAG + 1, tree.size())).filter(at -> ":".equals(tree.lower(at)))
				.findFirst();
		if (colon.isEmpty() || !IntStream.range(0, colon.getAsInt()).allMatch(at -> isNamePart(tree, at))) {
			return;
		}
		int paragraph = lines.get(index).paragraph();
		int end = lines.stream().filter(line -> line.paragraph() == paragraph).mapToInt(line -> line.tree().span().end()).max()
				.orElseThrow();
		int from = tree.token(colon.getAsInt()).end();
		if (!text.substring(from, end).isBlank()) {
			BitSet said = new BitSet();
			said.set(from, end);
			found.add(Optional.of(Tokens.span(tree, 0, colon.getAsInt() - 1)),
					Tokens.span(tree, colon.getAsInt(), colon.getAsInt()), said);
		}
	}

	private static boolean isNamePart(Tree tree, int at) {
		String form = tree.token(at).form();
		return tree.tag(at).startsWith("NNP") || Set.of(".", "(", ")", "-", Words.DASH, ",").contains(form)
				|| form.equals(form.toUpperCase(java.util.Locale.ROOT));
	}

	private void accordingTo(Tree tree) {
		for (int at = 0; at + 1 < tree.size(); at++) {
			if (!"according".equals(tree.lower(at)) || !"to".equals(tree.lower(at + 1)) || found.isTaken(tree, at)) {
				continue;
			}
			int cue = at;
			BitSet source = new BitSet();
			source.or(Tokens.below(tree, at));
			source.or(Tokens.below(tree, at + 1));
			source.clear(0, cue + 2);
			Tokens.trim(tree, source);
			if (source.isEmpty()) {
				continue;
			}
			BitSet rest = new BitSet();
			if (cue >= tree.size() - source.length()) {
				rest.set(0, cue);
			} else {
				rest.set(source.length(), tree.size());
			}
			Tokens.trim(tree, rest);
			if (!rest.isEmpty()) {
				found.add(Optional.of(Tokens.span(tree, source)), Tokens.span(tree, cue, cue + 1), Tokens.characters(tree, rest));
			}
		}
	}

	/** "…," said Smith: a verb of saying with a subject right beside a quotation, whatever the parser makes of it. */
	private void besideQuotation(Line line, int verb) {
		Tree tree = line.tree();
		if (!tree.isVerb(verb) || !verbs.quotes(tree.lemma(verb)) || found.isTaken(tree, verb)
				|| quotations.at(tree.token(verb).start()).isPresent()) {
			return;
		}
		OptionalInt subject = subjectBeside(tree, verb);
		if (subject.isEmpty()) {
			return;
		}
		BitSet source = Tokens.below(tree, subject.getAsInt());
		source.stream().filter(at -> quotations.at(tree.token(at).start()).isPresent()).forEach(source::clear);
		Tokens.trim(tree, source);
		BitSet cue = VerbParts.group(tree, verb, OptionalInt.empty());
		if (source.isEmpty()) {
			return;
		}
		int first = Math.min(source.nextSetBit(0), cue.nextSetBit(0));
		int last = Math.max(source.length(), cue.length()) - 1;
		Optional<Span> before = quotations.before(tree.token(first).start()).filter(span -> span.end() > tree.span().start());
		Optional<Span> said = before.isPresent() ? before : quotations.after(tree.token(last).end());
		boolean mixed = before.isPresent() && before.get().start() > tree.span().start()
				&& verbs.use(tree, verb).map(SayingVerbs.Use::clause).orElse(false);
		if (said.isEmpty() || mixed) {
			return;
		}
		BitSet characters = new BitSet();
		characters.set(said.get().start(), said.get().end());
		quotations.continued(line, Math.max(said.get().end(), tree.token(last).end()), characters);
		Tokens.without(tree, source, characters);
		Tokens.without(tree, cue, characters);
		found.add(Optional.of(Tokens.span(tree, source)), Tokens.span(tree, cue), characters);
	}

	private OptionalInt subjectBeside(Tree tree, int verb) {
		OptionalInt subject = tree.child(verb, "nsubj", "nsubjpass");
		return subject.isPresent()
				? subject
				: tree.children(verb, "dobj", "oprd", "dep", "npadvmod").stream().mapToInt(Integer::intValue)
						.filter(at -> at > verb && quotations.at(tree.token(at).start()).isEmpty()
								&& (tree.tag(at).startsWith("NNP") || tree.tag(at).equals("PRP")))
						.findFirst();
	}

	/** "…, he said, …" and "…, the poll found.": a verb of saying with nothing but its subject, set off by commas. */
	private void inserted(Tree tree, int verb) {
		if (!tree.isVerb(verb) || !verbs.tells(tree.lemma(verb)) || found.isTaken(tree, verb)
				|| tree.hasChild(verb, "ccomp", "xcomp", "oprd", "dobj")) {
			return;
		}
		BitSet cue = VerbParts.group(tree, verb, OptionalInt.empty());
		BitSet source = VerbParts.source(tree, verb);
		source.andNot(cue);
		source.clear(cue.length(), tree.size());
		Tokens.trim(tree, source);
		if (source.isEmpty() || source.length() != cue.nextSetBit(0)) {
			return;
		}
		int first = source.nextSetBit(0);
		boolean as = first > 0 && "as".equals(tree.lower(first - 1));
		int start = as ? first - 1 : first;
		BitSet tail = new BitSet();
		tree.children(verb).stream().filter(child -> child > verb && !tree.relation(child).equals("punct"))
				.forEach(child -> tail.or(Tokens.below(tree, child)));
		int end = Math.max(cue.length(), tail.length());
		boolean opened = start == 0 ? as : isComma(tree, start - 1);
		boolean closed = end >= tree.size() || isComma(tree, end) || isStop(tree, end);
		if (!opened || !closed) {
			return;
		}
		BitSet said = new BitSet();
		said.set(0, tree.size());
		said.clear(start, end);
		Tokens.trim(tree, said);
		if (said.cardinality() > 2) {
			BitSet characters = Tokens.characters(tree, said);
			Tokens.without(tree, source, characters);
			found.add(Optional.of(Tokens.span(tree, source)), Tokens.span(tree, cue), characters);
		}
	}

	private static boolean isComma(Tree tree, int at) {
		return Set.of(",", Words.DASH).contains(tree.token(at).form()) || tree.tag(at).equals(":");
	}

	private static boolean isStop(Tree tree, int at) {
		return tree.tag(at).equals(".") && at >= tree.size() - 2;
	}

	/** Verbs from the root down, so that what stands inside a saying is seen after it. */
	private static List<Integer> outermostVerbs(Tree tree) {
		return IntStream.range(0, tree.size()).filter(at -> tree.isVerb(at) && !tree.relation(at).startsWith("aux")).boxed()
				.sorted(Comparator.comparingInt(at -> depth(tree, at))).toList();
	}

	private static int depth(Tree tree, int node) {
		return (int) IntStream.iterate(node, at -> at >= 0, tree::head).count();
	}

	private void governed(Line line, int verb) {
		Tree tree = line.tree();
		Optional<SayingVerbs.Use> use = found.isTaken(tree, verb) ? Optional.empty() : verbs.use(tree, verb);
		if (use.isEmpty()) {
			return;
		}
		BitSet cue = VerbParts.group(tree, verb, use.get().preposition());
		boolean about = use.get().raising() || tree.hasChild(verb, "auxpass");
		BitSet source = about ? VerbParts.agent(tree, verb) : VerbParts.source(tree, verb);
		source.andNot(cue);
		Tokens.trim(tree, source);
		BitSet said = said(tree, verb, use.get(), source, cue);
		boolean unsaid = tree.tag(verb).equals("VB") && Set.of("acl", "advcl", "relcl").contains(tree.relation(verb));
		boolean nobody = !use.get().clause() && (source.isEmpty() && !about || unsaid);
		if (said.isEmpty() || nobody) {
			return;
		}
		BitSet characters = Tokens.characters(tree, said);
		if (about && !use.get().clause()) {
			tree.children(verb, "nsubj", "nsubjpass")
					.forEach(subject -> characters.or(Tokens.characters(tree, Tokens.below(tree, subject))));
		}
		boolean quoted = quotations.whole(tree, said, characters);
		if (quoted && characters.get(tree.token(verb).start())) {
			return;
		}
		if (quoted) {
			quotations.continued(line, Math.max(characters.length(), tree.token(verb).end()), characters);
		}
		Tokens.without(tree, source, characters);
		Tokens.without(tree, cue, characters);
		found.add(source.isEmpty() ? Optional.empty() : Optional.of(Tokens.span(tree, source)), Tokens.span(tree, cue),
				characters);
	}

	private BitSet said(Tree tree, int verb, SayingVerbs.Use use, BitSet source, BitSet cue) {
		BitSet said = new BitSet();
		use.content().forEach(node -> said.or(Tokens.below(tree, node)));
		use.preposition().ifPresent(said::clear);
		said.andNot(cue);
		said.andNot(source);
		if (said.isEmpty()) {
			return said;
		}
		if (use.clause() && said.nextSetBit(0) < verb) {
			int end = said.previousSetBit(verb) + 1;
			said.clear(end, tree.size());
			said.set(0, end);
		} else {
			said.clear(0, use.clause() ? verb : 0);
			if (!said.isEmpty()) {
				said.set(said.nextSetBit(0), said.length());
			}
		}
		for (int at = verb + 1; at < tree.size(); at++) {
			boolean goesOn = said.get(at) && tree.tag(at).equals("VBG") && tree.relation(at).equals("advcl") && at > 0
					&& ",".equals(tree.lower(at - 1)) && verbs.tells(tree.lemma(at));
			if (goesOn) {
				said.clear(at, tree.size());
			}
		}
		said.andNot(cue);
		said.andNot(source);
		Tokens.trim(tree, said);
		return said;
	}
}
