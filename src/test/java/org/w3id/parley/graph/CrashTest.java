package org.w3id.parley.graph;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.parley.model.Mistake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Kills a process that writes, and looks at what it left. */
class CrashTest {
	@TempDir
	Path folder;

	@Test
	void whatWasAcknowledgedIsThereAndNothingIsHalfThere() throws IOException, InterruptedException {
		int stored = runAndKill("stored 7", 1, List.of());
		check(stored);
		runAndKill("compacting", stored + 2, List.of("compact"));
		check(stored);
	}

	/** Starts the process, waits until it has said the line, kills it; returns the number of the last article acknowledged. */
	private int runAndKill(String until, int first, List<String> more) throws IOException, InterruptedException {
		ProcessBuilder builder = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-Xmx300m", "-cp",
				System.getProperty("java.class.path"), KilledProcess.class.getName(), folder.toString(), Integer.toString(first));
		builder.command().addAll(more);
		Process process = builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
		int last = 0;
		try (BufferedReader said = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
			for (String line = said.readLine(); line != null && !line.equals(until); line = said.readLine()) {
				last = line.startsWith("stored ") ? Integer.parseInt(line.substring("stored ".length())) : last;
			}
			assertThatThrownBy(() -> Store.open(folder, River.files())).isInstanceOf(Mistake.class)
					.hasMessageContaining("in use by process " + process.pid());
		} finally {
			process.destroyForcibly().waitFor();
		}
		return Math.max(last, until.startsWith("stored") ? 7 : last);
	}

	private void check(int acknowledged) {
		try (Store store = Store.open(folder, River.files())) {
			IntStream.rangeClosed(1, acknowledged).mapToObj(KilledProcess::article)
					.forEach(read -> assertThat(store.article(read.article().id())).contains(read));
			store.articles().forEach(id -> assertThat(store.article(id).orElseThrow().claims()).hasSize(1));
			assertThat(store.put(KilledProcess.article(100_000))).isInstanceOf(PutResult.Stored.class);
			assertThat(store.remove(KilledProcess.article(100_000).article().id())).isTrue();
		}
	}
}
