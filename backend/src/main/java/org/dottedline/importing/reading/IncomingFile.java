package org.dottedline.importing.reading;

/**
 * A file with bytes to look at, whether it was sent by itself or inside a zip.
 *
 * @param name    to show: for an entry, that of the zip and its own
 * @param archive the zip's name; empty for a file that was sent by itself
 * @param path    relative to the zip or to what was sent
 * @param census  what its bytes look like
 */
record IncomingFile(String name, String archive, String path, Content content, ByteCensus census) {
}
