package org.dottedline.faults;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** Has instances import exports, also while they are not well. */
final class Imports {

	private static final Duration LONGEST = Duration.ofMinutes(3);

	private Imports() {
	}

	/** Imports a few products, so that there are cells to edit. */
	static void products(Instance instance, Path folder) throws Exception {
		Path products = folder.resolve("Product2.csv");
		Files.writeString(products, """
				Id,Name,Family,IsActive
				1,Chai,Beverages,true
				2,Coffee,Beverages,true
				3,Rye,Bread,true
				""");
		assertThat(awaitEnd(instance, begin(instance, products))).isEqualTo("DONE");
	}

	/** Begins an import, as soon as the instance takes it; its id. */
	static String begin(Instance instance, Path... files) throws Exception {
		List<String> uploads = new ArrayList<>();
		for (Path file : files) {
			uploads.add(instance.upload(file));
		}
		Instant end = Instant.now().plus(LONGEST);
		while (Instant.now().isBefore(end)) {
			String id = text(instance.ask("mutation($u: [ID!]!) { importRecords(input: {uploadIds: $u, source: \"crm\"}) "
					+ "{ errors { message } import { id } } }", Map.of("u", uploads)), "/importRecords/import/id");
			if (id != null) {
				return id;
			}
			Thread.sleep(100);
		}
		throw new AssertionError("The import did not begin");
	}

	/** The state in which an import ends. */
	static String awaitEnd(Instance instance, String importId) throws InterruptedException {
		Instant end = Instant.now().plus(LONGEST);
		while (Instant.now().isBefore(end)) {
			String state = text(instance.ask("query($i: ID!) { import(id: $i) { state } }", Map.of("i", importId)), "/import/state");
			if (state != null && !Set.of("WAITING", "RUNNING").contains(state)) {
				return state;
			}
			Thread.sleep(100);
		}
		return "NEVER";
	}

	private static @Nullable String text(@Nullable JsonNode data, String path) {
		return data == null ? null : data.at(path).asString(null);
	}

}
