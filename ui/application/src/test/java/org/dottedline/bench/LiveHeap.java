package org.dottedline.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** What the application of an instance keeps on its Java heap after a collection, asked with the JDK's own tool. */
final class LiveHeap {

	private static final Pattern USED = Pattern.compile("used (\\d+)K");

	private LiveHeap() {
	}

	/** In megabytes, all generations together. */
	static double of(Instance instance) throws IOException, InterruptedException {
		var process = instance.processes().findFirst().orElseThrow().pid();
		ask(process, "GC.run");
		var used = USED.matcher(ask(process, "GC.heap_info")).results().mapToLong(each -> Long.parseLong(each.group(1)));
		// Young and old generation; the metaspace and the class space that are listed after them are no heap.
		return used.limit(2).sum() / 1e3;
	}

	private static String ask(long process, String command) throws IOException, InterruptedException {
		var jcmd = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(), Long.toString(process), command)
				.redirectErrorStream(true).start();
		var answer = new String(jcmd.getInputStream().readAllBytes());
		if (!jcmd.waitFor(30, TimeUnit.SECONDS) || jcmd.exitValue() != 0) {
			throw new IOException(command + ": " + answer);
		}
		return answer;
	}
}
