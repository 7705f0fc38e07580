package org.w3id.parley.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3id.parley.evaluate.OwnSentences;
import org.w3id.parley.model.PartialDate;
import org.w3id.parley.model.Stance;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Ways of saying who is for or against a thing, each with several things and parties in it. A line is the sign of {@code {P}} ({@code +}, {@code -} or
 * {@code 0} for none), that of {@code {Q}} where there is one, and the construction.
 */
class ConstructionsTest {
	private static final Path FOLDER = Path.of("src/test/resources/constructions");

	/** What is put in the place of each name in braces. */
	private record Case(String target, Map<String, String> fillings) {
		Case(String target, String thing, String party, String other) {
			this(target, Map.of("{X}", thing, "{P}", party, "{Q}", other));
		}

		Case(String target, String act, String doing, String party, String other) {
			this(target, Map.of("{V}", act, "{G}", doing, "{P}", party, "{Q}", other));
		}
	}

	private static final List<Case> THINGS = List.of(
			new Case("foreign-troops", "European troops in Ukraine", "Turkey", "Hungary"),
			new Case("sanctions-relief", "the lifting of sanctions on Russia", "Italy", "Turkey"));
	private static final List<Case> OWN_ACTS = List.of(
			new Case("foreign-troops", "send troops to Ukraine", "sending troops to Ukraine", "Turkey", "Italy"),
			new Case("sanctions-pressure", "impose new sanctions on Russia", "imposing new sanctions on Russia", "Italy",
					"Turkey"));
	private static final List<Case> ACTS_OF_ANOTHER = List.of(
			new Case("foreign-troops", "send troops to Ukraine", "sending troops to Ukraine", "Turkey", "Italy"),
			new Case("nato-membership", "join NATO", "joining NATO", "Hungary", "Ukraine"));

	static Stream<String> constructions() throws IOException {
		return lines("stances.txt");
	}

	/** Every verb of stance over every noun with every link to what it contains. */
	static Stream<String> contents() throws IOException {
		List<String> links = lines("links.txt").toList();
		return lines("carriers.txt").flatMap(carrier -> links.stream().map(link -> carrier + " " + link + "."));
	}

	private static Stream<String> lines(String file) throws IOException {
		return Files.readAllLines(FOLDER.resolve(file)).stream().filter(line -> !line.isBlank() && !line.startsWith("#"));
	}

	static Stream<String> acts() throws IOException {
		return lines("acts.txt");
	}

	@ParameterizedTest
	@MethodSource({"constructions", "contents"})
	void itTellsWhoStandsWhere(String construction) {
		check(construction, THINGS);
	}

	@ParameterizedTest
	@MethodSource("acts")
	void itTellsWhoWouldDoWhat(String construction) {
		check(construction, construction.indexOf(' ') == 1 ? OWN_ACTS : ACTS_OF_ANOTHER);
	}

	static Stream<Arguments> shapes() throws IOException {
		return framed("shapes.txt");
	}

	static Stream<Arguments> holders() throws IOException {
		return framed("holders.txt").filter(framed -> !((String) framed.get()[0]).contains("{P}'s"));
	}

	private static Stream<Arguments> framed(String file) throws IOException {
		return product("frames.txt", file);
	}

	/** Every line of one file with every line of another. */
	private static Stream<Arguments> product(String inner, String outer) throws IOException {
		List<String> lines = lines(inner).toList();
		return lines(outer).flatMap(line -> lines.stream().map(other -> Arguments.of(other, line)));
	}

	@ParameterizedTest
	@MethodSource("shapes")
	void itReadsWhateverShapeTheThingHas(String frame, String shape) {
		String[] parts = shape.split(" \\| ");
		checkFrame(frame, "Turkey", parts[1], Stream.of(parts[0].split(" ")).map(target -> "turkey " + target));
	}

	@ParameterizedTest
	@MethodSource("holders")
	void itReadsWhoeverHoldsIt(String frame, String holder) {
		String[] parts = holder.split(" \\| ");
		checkFrame(frame, parts[1], "the lifting of sanctions on Russia",
				Stream.of(parts[0].split(" ")).map(party -> party + " sanctions-relief"));
	}

	static Stream<Arguments> denials() throws IOException {
		return product("denials.txt", "insertions.txt");
	}

	static Stream<Arguments> clauses() throws IOException {
		return product("sayings.txt", "clauses.txt");
	}

	/** A "not" holds for the verb, whatever stands between them. */
	@ParameterizedTest
	@MethodSource("denials")
	void itDeniesOverAnInsertion(String denial, String inserted) {
		Stream<String> expected = denial.charAt(0) == '0' ? Stream.of() : Stream.of("turkey sanctions-relief");
		checkFrame(denial.replace("{I}", inserted), "Turkey", "the lifting of sanctions on Russia", expected);
	}

	/** What is to happen to a thing tells the sign: it must stop, it must not be limited. */
	@ParameterizedTest
	@MethodSource("clauses")
	void itReadsWhatIsToHappen(String saying, String clause) {
		String[] parts = clause.split(" \\| ");
		boolean russia = parts[0].contains(" russia ");
		String capital = Character.toUpperCase(parts[1].charAt(0)) + parts[1].substring(1);
		String sentence = "The war in Ukraine went on. " + saying.replace("{c}", parts[1]).replace("{C}", capital)
				.replace("{P}", russia ? "Russia" : "Turkey").replace("{A}", russia ? "Russian" : "Turkish");
		assertThat(claims(sentence)).as(sentence).containsExactly(parts[0]);
	}

	static Stream<Arguments> reports() throws IOException {
		return product("tellers.txt", "told.txt");
	}

	/** What one wants, does or will not do is one's own, whoever tells of it. */
	@ParameterizedTest
	@MethodSource("reports")
	void itGivesWhatIsToldToWhomItIsToldOf(String teller, String told) {
		String[] parts = told.split(" \\| ");
		String sentence = teller + " " + parts[1].replace("{P}", "Italy") + ".";
		assertThat(claims(sentence)).as(sentence).containsExactly(parts[0].replace(" ", " italy "));
	}

	static Stream<Arguments> plans() throws IOException {
		return product("owners.txt", "contents.txt");
	}

	/** A plan speaks for whoever put it forward, for each thing that it contains. */
	@ParameterizedTest
	@MethodSource("plans")
	void itReadsWhatAPlanContains(String owner, String content) {
		String sentence = owner.replace("{n}", "plan").replace("{P}", "Turkey") + " "
				+ content.replace("{a}", "the lifting of sanctions on Russia").replace("{b}", "an exchange of prisoners").replace(
						"{c}",
						"a ceasefire")
				+ ".";
		List<String> expected = Stream.of("{a} sanctions-relief", "{b} prisoner-exchange", "{c} ceasefire-first")
				.filter(thing -> content.contains(thing.substring(0, 3))).map(thing -> "+ turkey " + thing.substring(4)).toList();
		assertThat(claims(sentence)).as(sentence).containsExactlyInAnyOrderElementsOf(expected);
	}

	private static void checkFrame(String frame, String party, String thing, Stream<String> expected) {
		String filled = frame.substring(2).replace("{X}", thing).replace("{P}", party);
		String sentence = Character.toUpperCase(filled.charAt(0)) + filled.substring(1);
		assertThat(claims(sentence)).as(sentence)
				.containsExactlyInAnyOrderElementsOf(expected.map(claim -> frame.charAt(0) + " " + claim).toList());
	}

	private static void check(String construction, List<Case> cases) {
		String signs = construction.substring(0, construction.indexOf(' '));
		String form = construction.substring(signs.length() + 1);
		for (Case filling : cases) {
			String filled = form;
			for (Map.Entry<String, String> entry : filling.fillings().entrySet()) {
				filled = filled.replace(entry.getKey(), entry.getValue());
			}
			String sentence = Character.toUpperCase(filled.charAt(0)) + filled.substring(1);
			SortedSet<String> expected = new TreeSet<>();
			List<String> parties = List.of(filling.fillings().get("{P}"), filling.fillings().get("{Q}"));
			for (int party = 0; party < signs.length(); party++) {
				if (signs.charAt(party) != '0') {
					expected.add(signs.charAt(party) + " " + parties.get(party).toLowerCase(Locale.ROOT));
				}
			}
			assertThat(signs(sentence, filling.target())).as(sentence).isEqualTo(expected);
		}
	}

	/** The signs of the claims on a target, each with its holder. */
	private static SortedSet<String> signs(String sentence, String target) {
		return claims(sentence).stream().filter(claim -> claim.endsWith(" " + target))
				.map(claim -> claim.substring(0, claim.lastIndexOf(' '))).collect(Collectors.toCollection(TreeSet::new));
	}

	/** Sign, holder and target of every claim. */
	private static SortedSet<String> claims(String sentence) {
		OwnSentences own = new OwnSentences("constructions", 1, sentence, Optional.of(PartialDate.parse("2025-09-10")), List.of(),
				List.of());
		SortedSet<String> claims = new TreeSet<>();
		ReaderForTests.READER.claims(own.article()).forEach(
				claim -> claims.add((claim.stance() == Stance.REJECTS ? "- " : "+ ") + claim.holder() + " " + claim.about()));
		return claims;
	}
}
