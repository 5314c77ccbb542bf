package org.dottedline.importing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.dottedline.graph.Ids;
import org.dottedline.importing.reading.UploadedFile;
import org.dottedline.neo4j.DataFolder;
import org.dottedline.security.Viewer;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Files that wait to be imported, in the data folder of the node that took them, for a day at most. Nothing that a
 * sender calls a file becomes a path.
 */
@Component
public class Uploads {

	private static final Duration KEPT = Duration.ofDays(1);

	private static final int LONGEST_NAME = 1000;

	private final Path folder;

	Uploads(DataFolder data) {
		this.folder = data.path().resolve("uploads");
	}

	/** Keeps a file for a member and answers the id under which they can import it. */
	Upload keep(Viewer viewer, String name, InputStream content) {
		String id = Ids.next();
		Path place = place(viewer.memberId(), id);
		try {
			Files.createDirectories(place);
			Path file = place.resolve("content");
			Files.copy(content, file);
			String shortened = name.length() > LONGEST_NAME ? name.substring(name.length() - LONGEST_NAME) : name;
			Files.writeString(place.resolve("name"), shortened, StandardCharsets.UTF_8);
			return new Upload(id, shortened, Files.size(file));
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

	/** A file that a member uploaded; empty when there is none of that id that is theirs. */
	public Optional<UploadedFile> find(Viewer viewer, String id) {
		if (!id.matches("[0-9a-z]{16}")) {
			return Optional.empty();
		}
		Path place = place(viewer.memberId(), id);
		try {
			return Files.exists(place.resolve("name"))
					? Optional.of(new UploadedFile(place.resolve("content"), Files.readString(place.resolve("name"))))
					: Optional.empty();
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

	/** Forgets files that were imported. */
	public void forget(List<UploadedFile> files) {
		files.forEach(file -> delete(file.path().getParent()));
	}

	@Scheduled(fixedDelay = 3_600_000)
	void sweep() throws IOException {
		if (!Files.isDirectory(this.folder)) {
			return;
		}
		FileTime oldest = FileTime.from(Instant.now().minus(KEPT));
		try (Stream<Path> places = Files.find(this.folder, 2,
				(path, attributes) -> attributes.isDirectory() && attributes.lastModifiedTime().compareTo(oldest) < 0)) {
			places.filter(path -> path.getNameCount() == this.folder.getNameCount() + 2).toList().forEach(Uploads::delete);
		}
	}

	private static void delete(Path place) {
		try (Stream<Path> parts = Files.list(place)) {
			for (Path part : parts.toList()) {
				Files.deleteIfExists(part);
			}
			Files.deleteIfExists(place);
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

	private Path place(String memberId, String id) {
		return this.folder.resolve(memberId).resolve(id);
	}

	/** A file that was taken. */
	record Upload(String id, String name, long size) {
	}

}
