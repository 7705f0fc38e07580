package org.w3id.parley.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.parley.verdict.TrustPolicy;

import static org.assertj.core.api.Assertions.assertThat;

/** Wrong input is named with its cause, the rest is loaded, and nothing is half written. */
class BadInputTest {
	@TempDir
	Path folder;

	@Test
	void badFilesAreNamedAndTheGoodOneIsLoaded() throws IOException {
		Path good = Files.writeString(folder.resolve("good.txt"),
				"Talks stall\n\nMoscow, 3 March 2025\n\nRussia rejected a ceasefire on Monday.\n");
		Path empty = Files.writeString(folder.resolve("empty.txt"), "");
		byte[] noise = new byte[10_000];
		new Random(1).nextBytes(noise);
		Path binary = Files.write(folder.resolve("binary.txt"), noise);
		Path huge = Files.writeString(folder.resolve("huge.txt"), "Russia rejected a ceasefire. ".repeat(1_800_000));
		Path gone = folder.resolve("gone.txt");
		Ran load = Ran.parley("load", "--store", store(), good.toString(), empty.toString(), binary.toString(), huge.toString(),
				gone.toString());
		assertThat(load.code()).as(load.err()).isEqualTo(Parley.DATA);
		assertThat(load.err()).contains("1 article stored").contains("4 refused").contains("empty.txt: is empty")
				.contains("binary.txt: ")
				.contains("huge.txt: is larger").contains("gone.txt: is not there");
		assertThat(Ran.parley("ask", "coverage", "--store", store()).out()).contains("good.txt").doesNotContain("huge.txt");
	}

	@Test
	void brokenReferenceDataStopsTheStartWithFileAndLine() throws IOException {
		Path broken = folder.resolve("mine/data/reference/broken.ttl");
		Files.createDirectories(broken.getParent());
		Files.writeString(broken, "@prefix par: <https://w3id.org/parley/ontology#> .\n\npar:x par:y \n");
		Ran ran = Ran.parley("ask", "coverage", "--memory", "--data", folder.resolve("mine").toString());
		assertThat(ran.code()).isEqualTo(Parley.USAGE);
		assertThat(ran.err()).contains("broken.ttl").contains(":4").doesNotContain("\tat ");
	}

	@Test
	void anotherReviewThresholdIsRefusedAndTheSameOneIsNot() throws IOException {
		Path policy = folder.resolve("mine/data/trust/policy.tsv");
		Files.createDirectories(policy.getParent());
		Files.writeString(policy, "review-threshold\t0.9\n");
		Ran other = Ran.parley("check", "--memory", "--data", folder.resolve("mine").toString());
		assertThat(other.code()).isEqualTo(Parley.USAGE);
		assertThat(other.err()).contains("policy.tsv").contains("0.9").contains("--min-confidence 0.9");
		Files.writeString(policy, "review-threshold\thigh\n");
		Ran unread = Ran.parley("check", "--memory", "--data", folder.resolve("mine").toString());
		assertThat(unread.code()).isEqualTo(Parley.USAGE);
		assertThat(unread.err()).contains("policy.tsv").contains("no number");
		Files.writeString(policy, "review-threshold\t" + TrustPolicy.REVIEW_THRESHOLD + "\n");
		assertThat(Ran.parley("check", "--memory", "--data", folder.resolve("mine").toString()).code()).isZero();
	}

	@Test
	void anUnknownPartyIsAMistakeThatNamesTheKnownOnes() {
		Ran ran = Ran.parley("verdict", "atlantis", "coalition-force", "--memory");
		assertThat(ran.code()).isEqualTo(Parley.USAGE);
		assertThat(ran.err()).contains("atlantis").contains("no such party").contains("russia");
	}

	@Test
	void anEmptyStoreSaysHowToFillIt() {
		Ran ran = Ran.parley("verdict", "russia", "coalition-force", "--store", store());
		assertThat(ran.code()).isEqualTo(Parley.USAGE);
		assertThat(ran.err()).contains("holds no article yet").contains("parley load");
	}

	private String store() {
		return folder.resolve("store").toString();
	}
}
