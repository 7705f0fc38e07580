package org.w3id.parley.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

import org.w3id.parley.extract.SayingFinder.Line;
import org.w3id.parley.model.Article;
import org.w3id.parley.model.Span;

/** Looks for the sayings of one article, sentence by sentence. Not for use by several threads. */
final class SayingSearch {
	/** A quotation of fewer characters is a word in marks, not something that somebody says. */
	private static final int SHORTEST_QUOTATION = 8;
	/** Between two quotations of one speaker stand at most so many words: "…," he told reporters on Monday. "…" */
	private static final int WORDS_BETWEEN = 30;
	/** A speaker's tag at the head of a paragraph ("MR. SMITH:") is at most so many tokens long. */
	private static final int LONGEST_TAG = 6;
	private final String text;
	private final List<Line> lines;
	private final List<Span> quotations;
	private final SayingVerbs verbs;
	/** Characters that some saying has taken already. */
	private final BitSet content = new BitSet();
	private final BitSet framing = new BitSet();
	private final List<Saying> found = new ArrayList<>();

	SayingSearch(Article article, List<Line> lines, SayingVerbs verbs) {
		this.text = article.text();
		this.lines = List.copyOf(lines);
		this.quotations = Quotes.of(article).spans();
		this.verbs = verbs;
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
		found.sort(Comparator.comparingInt((Saying saying) -> saying.cue().start()));
		return List.copyOf(found);
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
			add(Optional.of(span(tree, 0, colon.getAsInt() - 1)), span(tree, colon.getAsInt(), colon.getAsInt()), said);
		}
	}

	private static boolean isNamePart(Tree tree, int at) {
		String form = tree.token(at).form();
		return tree.tag(at).startsWith("NNP") || Set.of(".", "(", ")", "-", ",").contains(form)
				|| form.equals(form.toUpperCase(java.util.Locale.ROOT));
	}

	private void accordingTo(Tree tree) {
		for (int at = 0; at + 1 < tree.size(); at++) {
			if (!"according".equals(tree.lower(at)) || !"to".equals(tree.lower(at + 1)) || isTaken(tree, at)) {
				continue;
			}
			int cue = at;
			BitSet source = new BitSet();
			source.or(below(tree, at));
			source.or(below(tree, at + 1));
			source.clear(0, cue + 2);
			trim(tree, source);
			if (source.isEmpty()) {
				continue;
			}
			BitSet rest = new BitSet();
			if (cue >= tree.size() - source.length()) {
				rest.set(0, cue);
			} else {
				rest.set(source.length(), tree.size());
			}
			trim(tree, rest);
			if (!rest.isEmpty()) {
				add(Optional.of(span(tree, source)), span(tree, cue, cue + 1), characters(tree, rest));
			}
		}
	}

	/** "…," said Smith: a verb of saying with a subject right beside a quotation, whatever the parser makes of it. */
	private void besideQuotation(Line line, int verb) {
		Tree tree = line.tree();
		if (!tree.isVerb(verb) || !verbs.quotes(tree.lemma(verb)) || isTaken(tree, verb)
				|| quotation(tree.token(verb).start()).isPresent()) {
			return;
		}
		OptionalInt subject = subjectBeside(tree, verb);
		if (subject.isEmpty()) {
			return;
		}
		BitSet source = below(tree, subject.getAsInt());
		source.stream().filter(at -> quotation(tree.token(at).start()).isPresent()).forEach(source::clear);
		trim(tree, source);
		BitSet cue = verbGroup(tree, verb, OptionalInt.empty());
		if (source.isEmpty()) {
			return;
		}
		int first = Math.min(source.nextSetBit(0), cue.nextSetBit(0));
		int last = Math.max(source.length(), cue.length()) - 1;
		Optional<Span> before = before(tree.token(first).start()).filter(span -> span.end() > tree.span().start());
		Optional<Span> said = before.isPresent() ? before : after(tree.token(last).end());
		boolean mixed = before.isPresent() && before.get().start() > tree.span().start()
				&& verbs.use(tree, verb).map(SayingVerbs.Use::clause).orElse(false);
		if (said.isEmpty() || mixed) {
			return;
		}
		BitSet characters = new BitSet();
		characters.set(said.get().start(), said.get().end());
		continued(line, Math.max(said.get().end(), tree.token(last).end()), characters);
		without(tree, source, characters);
		without(tree, cue, characters);
		add(Optional.of(span(tree, source)), span(tree, cue), characters);
	}

	private OptionalInt subjectBeside(Tree tree, int verb) {
		OptionalInt subject = tree.child(verb, "nsubj", "nsubjpass");
		return subject.isPresent()
				? subject
				: tree.children(verb, "dobj", "oprd", "dep", "npadvmod").stream().mapToInt(Integer::intValue)
						.filter(at -> at > verb && quotation(tree.token(at).start()).isEmpty()
								&& (tree.tag(at).startsWith("NNP") || tree.tag(at).equals("PRP")))
						.findFirst();
	}

	/** The quotation that ends right before this place, a comma allowed. */
	private Optional<Span> before(int offset) {
		return quotations.stream().filter(span -> span.length() >= SHORTEST_QUOTATION && span.end() <= offset
				&& text.substring(span.end(), offset).replace(",", "").isBlank()).reduce((one, other) -> other);
	}

	/** The quotation that begins right after this place, a comma or colon allowed. */
	private Optional<Span> after(int offset) {
		return quotations.stream().filter(span -> span.length() >= SHORTEST_QUOTATION && span.start() >= offset
				&& text.substring(offset, span.start()).replaceFirst("[,:]", "").isBlank()).findFirst();
	}

	/** The same speaker goes on: quotations that follow in the paragraph with nothing but the rest of the tag between. */
	private void continued(Line line, int from, BitSet characters) {
		int end = lines.stream().filter(other -> other.paragraph() == line.paragraph())
				.mapToInt(other -> other.tree().span().end()).max().orElseThrow();
		int sentence = line.tree().span().end();
		int at = from;
		for (Span next : quotations) {
			if (next.start() < at) {
				continue;
			}
			boolean tagOnly = next.start() < end && text.substring(Math.min(Math.max(at, sentence), next.start()), next.start())
					.chars().noneMatch(Character::isLetterOrDigit)
					&& text.substring(at, next.start()).strip().split("\\s+").length <= WORDS_BETWEEN;
			if (!tagOnly) {
				return;
			}
			characters.set(next.start(), next.end());
			at = next.end();
			sentence = at;
		}
	}

	/** "…, he said, …" and "…, the poll found.": a verb of saying with nothing but its subject, set off by commas. */
	private void inserted(Tree tree, int verb) {
		if (!tree.isVerb(verb) || !verbs.tells(tree.lemma(verb)) || isTaken(tree, verb)
				|| tree.hasChild(verb, "ccomp", "xcomp", "oprd", "dobj")) {
			return;
		}
		BitSet cue = verbGroup(tree, verb, OptionalInt.empty());
		BitSet source = source(tree, verb);
		source.andNot(cue);
		source.clear(cue.length(), tree.size());
		trim(tree, source);
		if (source.isEmpty() || source.length() != cue.nextSetBit(0)) {
			return;
		}
		int first = source.nextSetBit(0);
		boolean as = first > 0 && "as".equals(tree.lower(first - 1));
		int start = as ? first - 1 : first;
		BitSet tail = new BitSet();
		tree.children(verb).stream().filter(child -> child > verb && !tree.relation(child).equals("punct"))
				.forEach(child -> tail.or(below(tree, child)));
		int end = Math.max(cue.length(), tail.length());
		boolean opened = start == 0 ? as : isComma(tree, start - 1);
		boolean closed = end >= tree.size() || isComma(tree, end) || isStop(tree, end);
		if (!opened || !closed) {
			return;
		}
		BitSet said = new BitSet();
		said.set(0, tree.size());
		said.clear(start, end);
		trim(tree, said);
		if (said.cardinality() > 2) {
			BitSet characters = characters(tree, said);
			without(tree, source, characters);
			add(Optional.of(span(tree, source)), span(tree, cue), characters);
		}
	}

	private static boolean isComma(Tree tree, int at) {
		return Set.of(",", "-", "--").contains(tree.token(at).form()) || tree.tag(at).equals(":");
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
		Optional<SayingVerbs.Use> use = isTaken(tree, verb) ? Optional.empty() : verbs.use(tree, verb);
		if (use.isEmpty()) {
			return;
		}
		BitSet cue = verbGroup(tree, verb, use.get().preposition());
		boolean about = use.get().raising() || tree.hasChild(verb, "auxpass");
		BitSet source = about ? agent(tree, verb) : source(tree, verb);
		source.andNot(cue);
		trim(tree, source);
		BitSet said = said(tree, verb, use.get(), source, cue);
		boolean unsaid = tree.tag(verb).equals("VB") && Set.of("acl", "advcl", "relcl").contains(tree.relation(verb));
		boolean nobody = !use.get().clause() && (source.isEmpty() && !about || unsaid);
		if (said.isEmpty() || nobody) {
			return;
		}
		BitSet characters = characters(tree, said);
		if (about && !use.get().clause()) {
			tree.children(verb, "nsubj", "nsubjpass").forEach(subject -> characters.or(characters(tree, below(tree, subject))));
		}
		boolean quoted = wholeQuotations(tree, said, characters);
		if (quoted && characters.get(tree.token(verb).start())) {
			return;
		}
		if (quoted) {
			continued(line, Math.max(characters.length(), tree.token(verb).end()), characters);
		}
		without(tree, source, characters);
		without(tree, cue, characters);
		add(source.isEmpty() ? Optional.empty() : Optional.of(span(tree, source)), span(tree, cue), characters);
	}

	private BitSet said(Tree tree, int verb, SayingVerbs.Use use, BitSet source, BitSet cue) {
		BitSet said = new BitSet();
		use.content().forEach(node -> said.or(below(tree, node)));
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
		trim(tree, said);
		return said;
	}

	/** Takes the whole of the quotations at the edges; true where the words begin in one. */
	private boolean wholeQuotations(Tree tree, BitSet said, BitSet characters) {
		int first = tree.token(said.nextSetBit(0)).start();
		int last = tree.token(said.length() - 1).end() - 1;
		Optional<Span> opening = quotation(first).or(() -> quotations.stream()
				.filter(span -> span.start() < first && text.substring(span.start(), first).length() <= 2 && span.end() > first)
				.findFirst());
		opening.ifPresent(span -> characters.set(span.start(), span.end()));
		quotation(last).ifPresent(span -> characters.set(span.start(), span.end()));
		return opening.isPresent();
	}

	private Optional<Span> quotation(int offset) {
		return quotations.stream().filter(span -> span.start() <= offset && offset < span.end()).findFirst();
	}

	/** The verb with its auxiliaries, the adverbs before it, its particle and preposition, as far as they stand together. */
	private static BitSet verbGroup(Tree tree, int verb, OptionalInt preposition) {
		BitSet parts = new BitSet();
		for (int child : tree.children(verb)) {
			String relation = tree.relation(child);
			boolean auxiliary = Set.of("aux", "auxpass", "neg").contains(relation) && child < verb
					&& !tree.tag(child).equals("TO");
			boolean adverb = relation.equals("advmod") && tree.tag(child).startsWith("RB") && child < verb && verb - child <= 3;
			if (auxiliary || adverb || relation.equals("prt")) {
				parts.set(child);
			}
		}
		preposition.ifPresent(parts::set);
		if (verb + 1 < tree.size() && ":".equals(tree.lower(verb + 1))) {
			parts.set(verb + 1);
		}
		BitSet group = new BitSet();
		group.set(verb);
		for (int at = verb - 1; at >= 0 && parts.get(at); at--) {
			group.set(at);
		}
		for (int at = verb + 1; parts.get(at); at++) {
			group.set(at);
		}
		return group;
	}

	/** The subject, where it has none that of the verb that it is joined to or hangs below, or the noun that it describes. */
	private static BitSet source(Tree tree, int verb) {
		int at = verb;
		OptionalInt subject = tree.child(at, "nsubj", "nsubjpass");
		while (subject.isEmpty() && tree.head(at) >= 0 && Set.of("conj", "xcomp").contains(tree.relation(at))
				&& tree.isVerb(tree.head(at))) {
			at = tree.head(at);
			subject = tree.child(at, "nsubj", "nsubjpass");
		}
		int head = tree.head(verb);
		if (subject.isEmpty() && head >= 0 && tree.relation(verb).equals("advcl") && tree.tag(verb).equals("VBG")) {
			subject = tree.child(head, "nsubj", "nsubjpass");
		}
		boolean relative = subject.isPresent() && tree.relation(verb).equals("relcl")
				&& Set.of("WP", "WDT").contains(tree.tag(subject.getAsInt()));
		BitSet source = new BitSet();
		if (relative || subject.isEmpty() && head >= 0 && tree.relation(verb).equals("acl")) {
			source.or(below(tree, head));
			source.andNot(below(tree, verb));
			source.clear(verb, tree.size());
		} else if (subject.isPresent()) {
			source.or(below(tree, subject.getAsInt()));
		}
		return source;
	}

	/** Of a passive only the one who is named by "by" says it; its subject is what it is said about. */
	private static BitSet agent(Tree tree, int verb) {
		BitSet source = new BitSet();
		tree.children(verb, "agent").stream().map(tree::object).filter(OptionalInt::isPresent)
				.forEach(object -> source.or(below(tree, object.getAsInt())));
		return source;
	}

	private boolean isTaken(Tree tree, int at) {
		int offset = tree.token(at).start();
		return content.get(offset) || framing.get(offset);
	}

	private void add(Optional<Span> source, Span cue, BitSet characters) {
		List<Span> spans = spans(characters);
		if (spans.isEmpty()) {
			return;
		}
		spans.forEach(span -> content.set(span.start(), span.end()));
		framing.set(cue.start(), cue.end());
		source.ifPresent(span -> framing.set(span.start(), span.end()));
		found.add(new Saying(source, cue, spans));
	}

	/** Stretches of characters, without white space at their ends; over mere white space they are joined. */
	private List<Span> spans(BitSet characters) {
		List<Span> spans = new ArrayList<>();
		for (int start = characters.nextSetBit(0); start >= 0; start = characters.nextSetBit(characters.nextClearBit(start))) {
			int end = characters.nextClearBit(start);
			int last = spans.size() - 1;
			if (last >= 0 && text.substring(spans.get(last).end(), start).isBlank()) {
				spans.set(last, new Span(spans.get(last).start(), end));
			} else {
				spans.add(new Span(start, end));
			}
		}
		return spans.stream().map(this::stripped).filter(span -> span.of(text).chars().anyMatch(Character::isLetterOrDigit))
				.toList();
	}

	/** Without white space at both ends and without a comma at the head. */
	private Span stripped(Span span) {
		String words = span.of(text);
		int lead = words.length() - words.replaceFirst("^[\\s,]+", "").length();
		return new Span(span.start() + lead, Math.max(span.start() + lead, span.start() + words.stripTrailing().length()));
	}

	private static void without(Tree tree, BitSet tokens, BitSet characters) {
		tokens.stream().forEach(at -> characters.clear(tree.token(at).start(), tree.token(at).end()));
	}

	private BitSet characters(Tree tree, BitSet tokens) {
		BitSet characters = new BitSet();
		for (int first = tokens.nextSetBit(0); first >= 0; first = tokens.nextSetBit(tokens.nextClearBit(first))) {
			Span run = span(tree, first, tokens.nextClearBit(first) - 1);
			characters.set(run.start(), run.end());
		}
		return characters;
	}

	private static Span span(Tree tree, int first, int last) {
		return new Span(tree.token(first).start(), tree.token(last).end());
	}

	private static Span span(Tree tree, BitSet tokens) {
		return span(tree, tokens.nextSetBit(0), tokens.length() - 1);
	}

	private static BitSet below(Tree tree, int node) {
		BitSet tokens = new BitSet();
		IntStream.range(0, tree.size()).filter(at -> tree.isUnder(at, node)).forEach(tokens::set);
		return tokens;
	}

	/** Without the commas and stops at both ends. */
	private static void trim(Tree tree, BitSet tokens) {
		while (!tokens.isEmpty() && Set.of(",", ".", ";", ":", "-").contains(tree.token(tokens.length() - 1).form())) {
			tokens.clear(tokens.length() - 1);
		}
		while (!tokens.isEmpty() && Set.of(",", ".", ";", ":").contains(tree.token(tokens.nextSetBit(0)).form())) {
			tokens.clear(tokens.nextSetBit(0));
		}
	}
}
