package org.dottedline.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.OptionalLong;

/** What the processes of an instance hold in memory, as Linux tells. */
final class ResidentMemory {

	private static final Path PROCESSES = Path.of("/proc");

	private static final int LOOKS = 10;

	private static final long BETWEEN_MILLIS = 300;

	private ResidentMemory() {
	}

	/** The highest sum over a few seconds, in KiB; empty on other systems. */
	static OptionalLong highestOf(Instance instance) throws IOException, InterruptedException {
		if (!Files.isReadable(PROCESSES.resolve("self/status"))) {
			return OptionalLong.empty();
		}
		var highest = 0L;
		for (var look = 0; look < LOOKS; look++) {
			var sum = 0L;
			for (var process : instance.processes().toList()) {
				sum += of(process.pid());
			}
			highest = Math.max(highest, sum);
			Thread.sleep(BETWEEN_MILLIS);
		}
		return OptionalLong.of(highest);
	}

	/** Of one process now, in KiB; 0 when it has ended. */
	static long of(long process) throws IOException {
		try {
			return Files.readAllLines(PROCESSES.resolve(process + "/status")).stream().filter(line -> line.startsWith("VmRSS:"))
					.mapToLong(line -> Long.parseLong(line.replaceAll("\\D", ""))).sum();
		} catch (NoSuchFileException ended) {
			return 0;
		}
	}
}
