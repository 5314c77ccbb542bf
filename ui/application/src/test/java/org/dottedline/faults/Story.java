package org.dottedline.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.dottedline.histories.History;
import tools.jackson.databind.json.JsonMapper;

/** What a fault test did and what it checked, told while it happens and kept with the histories of its clients. */
final class Story {

	private static final Path FOLDER = Path.of("target", "faults");

	private final String name;

	private final long began = System.nanoTime();

	private final List<String> lines = new ArrayList<>();

	Story(String name) {
		this.name = name;
	}

	synchronized void tell(String sentence, Object... words) {
		String line = String.format(Locale.ROOT, "%s %6.1f s  %s", this.name, (System.nanoTime() - this.began) / 1e9,
				String.format(Locale.ROOT, sentence, words).replace("\n", "\n" + " ".repeat(this.name.length() + 11)));
		this.lines.add(line);
		System.out.println(line);
	}

	/** Keeps the story and what each client lived through, a line of JSON for each happening. */
	synchronized void keep(List<History> histories) throws IOException {
		Path folder = Files.createDirectories(FOLDER.resolve(this.name));
		Files.write(folder.resolve("story.txt"), this.lines);
		for (History history : histories) {
			Files.write(folder.resolve(history.client() + ".jsonl"), history.happenings()
				.stream()
				.map(each -> "{\"" + each.getClass().getSimpleName() + "\":" + JsonMapper.shared().writeValueAsString(each) + "}")
				.toList());
		}
	}

}
