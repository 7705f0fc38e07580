package org.w3id.parley.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import org.w3id.parley.model.Mistake;

/**
 * One process to one folder. The operating system gives the lock back when the process ends, however it ends; the file that stays
 * behind means nothing.
 */
record StoreLock(FileChannel channel, FileLock lock) implements AutoCloseable {
	/**
	 * @throws Mistake
	 *             where the folder is open already, in this process or in another
	 */
	static StoreLock take(Path folder) {
		try {
			FileChannel channel = FileChannel.open(folder.resolve("parley.lock"), StandardOpenOption.CREATE,
					StandardOpenOption.READ,
					StandardOpenOption.WRITE);
			FileLock lock = tryLock(channel);
			if (lock == null) {
				channel.close();
				throw new Mistake(folder.toString(), "the store is in use by process " + holder(folder),
						"stop that process, ask it over HTTP, or name another folder with --store");
			}
			channel.truncate(0)
					.write(ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.UTF_8)));
			return new StoreLock(channel, lock);
		} catch (IOException e) {
			throw new Mistake(folder.toString(), "the store cannot be locked: " + e, "make the folder writable, or name another",
					e);
		}
	}

	@org.jspecify.annotations.Nullable
	private static FileLock tryLock(FileChannel channel) throws IOException {
		try {
			return channel.tryLock();
		} catch (OverlappingFileLockException e) {
			return null;
		}
	}

	private static String holder(Path folder) throws IOException {
		String process = Files.readString(folder.resolve("parley.lock")).strip();
		return process.isEmpty() ? "unknown" : process;
	}

	@Override
	public void close() {
		try {
			lock.release();
			channel.close();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
