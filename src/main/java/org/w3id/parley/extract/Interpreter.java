package org.w3id.parley.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.w3id.parley.discourse.Referent;
import org.w3id.parley.discourse.Scene;
import org.w3id.parley.grammar.Tree;
import org.w3id.parley.lexicon.When;
import org.w3id.parley.model.Article;
import org.w3id.parley.model.Claim;
import org.w3id.parley.model.Stance;

/** Turns the readings of one article's sentences into claims. One for each article; not for use by several threads. */
final class Interpreter {
	private final Article article;
	private final Earlier earlier;
	private final List<Family> families;
	private final TargetFinder targets;
	private final Anaphors anaphors;
	private final Ascription ascription;
	private final ClaimBuilder builder;
	private final Ellipses ellipses;
	private final SecondReader second;
	private final Optional<LocalDate> day;

	Interpreter(Article article, Earlier earlier, List<Family> families, TargetFinder targets, Anaphors anaphors,
			Ascription ascription,
			ClaimBuilder builder, Ellipses ellipses, SecondReader second, Optional<LocalDate> day) {
		this.article = article;
		this.earlier = earlier;
		this.families = List.copyOf(families);
		this.targets = targets;
		this.anaphors = anaphors;
		this.ascription = ascription;
		this.builder = builder;
		this.ellipses = ellipses;
		this.second = second;
		this.day = day;
	}

	/** Reads one sentence; those before it say what its words leave out. */
	Explained.Sentence read(Scene scene) {
		List<Explained.Draft> drafts = new ArrayList<>();
		boolean question = scene.span().of(article.text()).replaceAll("[\"”’')]+$", "").endsWith("?");
		boolean capitals = isInCapitals(scene.span().of(article.text()));
		List<TargetMention> mentions = anaphors.resolved(scene, targets.find(scene, earlier, day));
		Map<TargetMention, List<Reading>> rules = new LinkedHashMap<>();
		for (TargetMention mention : mentions) {
			if (mention.target().equals("-")) {
				continue;
			}
			if (question || capitals) {
				drafts.add(new Explained.Draft(mention.target(), Optional.empty(),
						Optional.of(question ? "a question" : "a line in capitals"), ""));
				continue;
			}
			rules.put(mention, families.stream().flatMap(family -> family.readings(scene, mention).stream())
					.map(reading -> finished(scene, reading, mentions)).toList());
		}
		List<Opinion> opinions = second.opinions(scene, rules);
		rules.values().stream().flatMap(List::stream)
				.forEach(reading -> drafts.addAll(claims(scene, reading, mentions, opinions)));
		ellipses.readings(scene, rules.values()).forEach(reading -> drafts.addAll(claims(scene, reading, mentions, opinions)));
		second.readings(scene, opinions, drafts).map(reading -> finished(scene, reading, mentions)).toList()
				.forEach(reading -> drafts.addAll(claims(scene, reading, mentions, opinions)));
		anaphors.remember(scene, drafts);
		List<String> names = scene.line().names().values().stream().distinct()
				.map(name -> scene.line().units().get(name.first()).form() + "=" + String.join("+", name.parties())).toList();
		return new Explained.Sentence(scene.span(), Optional.of(scene.tree().toString()), names, List.copyOf(drafts));
	}

	/** A headline within the text, in which neither names nor clauses can be told. */
	private static boolean isInCapitals(String line) {
		return line.chars().filter(Character::isUpperCase).count() > 20 && line.chars().noneMatch(Character::isLowerCase);
	}

	private Reading finished(Scene scene, Reading reading, List<TargetMention> mentions) {
		ascription.finish(scene, reading);
		if (reading.dropped.isEmpty() && reading.value.stance() == Stance.REJECTS && isNarrowed(scene, reading, mentions)) {
			reading.drop("what is rejected is only a kind of it");
		}
		return reading;
	}

	private List<Explained.Draft> claims(Scene scene, Reading reading, List<TargetMention> mentions, List<Opinion> opinions) {
		String trail = trail(reading);
		if (reading.dropped.isPresent()) {
			return List.of(new Explained.Draft(reading.target.target(), Optional.empty(), reading.dropped, trail));
		}
		List<Explained.Draft> drafts = new ArrayList<>();
		for (String holder : reading.holder.orElseThrow().parties()) {
			When when = reading.target.row().when();
			if (!when.allowsHolder(holder, reading.value.out()) || reading.bare && !when.allowsAgents(List.of(holder))
					|| !reading.value.out() && onlyRejectedBy(reading.target.target(), holder)
					|| isMeantOtherwise(reading, holder, mentions)) {
				drafts.add(new Explained.Draft(reading.target.target(), Optional.empty(), Optional.of("not meant of " + holder),
						trail));
			} else {
				Claim claim = builder.claim(scene, reading, holder, mentions, opinions);
				drafts.add(new Explained.Draft(reading.target.target(), Optional.of(claim), Optional.empty(), trail));
			}
		}
		return drafts;
	}

	/** What the rows of the target say of it holds for its names too. */
	private boolean onlyRejectedBy(String target, String holder) {
		return targets.rows().stream()
				.anyMatch(row -> row.target().equals(target) && row.when().onlyRejectedBy().contains(holder));
	}

	/** A wording that means something special of this holder goes before the plain one. */
	private static boolean isMeantOtherwise(Reading reading, String holder, List<TargetMention> mentions) {
		boolean plain = reading.target.row().when().holders().isEmpty();
		return plain
				&& mentions.stream().anyMatch(other -> other.overlaps(reading.target) && other.head() == reading.target.head()
						&& other.row().when().holders().contains(holder));
	}

	/** "Guarantees that involve foreign troops are unacceptable": the troops are, the guarantees as such are not. */
	private static boolean isNarrowed(Scene scene, Reading reading, List<TargetMention> mentions) {
		Tree tree = scene.tree();
		int head = reading.target.head();
		return tree.children(head, "relcl", "acl").stream().anyMatch(clause -> !",".equals(before(tree, clause))
				&& mentions.stream().anyMatch(other -> other.head() != head && !other.target().equals(reading.target.target())
						&& tree.isUnder(other.head(), clause)));
	}

	private static String before(Tree tree, int clause) {
		int first = tree.at(tree.subtreeSpan(clause).start()).orElse(0);
		return first > 0 ? tree.lower(first - 1) : "";
	}

	private static String trail(Reading reading) {
		return reading.pattern + " " + reading.value + " holder " + reading.holder.map(Referent::parties) + " sources "
				+ reading.sources.stream().map(source -> source.who().speaker().orElse("") + source.who().parties()).toList()
				+ (reading.binding ? " binding" : "") + (reading.bare ? " bare" : "") + (reading.weak ? " weak" : "")
				+ (reading.why.isEmpty() ? "" : " because " + String.join(", ", reading.why));
	}
}
