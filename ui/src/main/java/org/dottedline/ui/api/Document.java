package org.dottedline.ui.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * One GraphQL operation of the client, kept in a file of its own so that it can be checked against the contract.
 *
 * @param name the file's name without its ending
 * @param text the operation
 */
public record Document(String name, String text) {

	/** The folder of all documents on the class path. */
	public static final String FOLDER = "graphql-documents";

	/** Reads a document by its name. A name without a file is a mistake in the program, not at run time. */
	public static Document named(String name) {
		var path = "/" + FOLDER + "/" + name + ".graphql";
		try (var file = Document.class.getResourceAsStream(path)) {
			if (file == null) {
				throw new IllegalArgumentException("No document " + path);
			}
			return new Document(name, new String(file.readAllBytes(), StandardCharsets.UTF_8));
		} catch (IOException cause) {
			throw new UncheckedIOException(cause);
		}
	}
}
