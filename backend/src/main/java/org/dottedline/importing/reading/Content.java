package org.dottedline.importing.reading;

import java.io.IOException;
import java.io.InputStream;

/** Bytes that can be read from the start as often as needed. */
@FunctionalInterface
interface Content {

	InputStream open() throws IOException;
}
