package org.dottedline.importing.reading;

import java.util.List;
import java.util.Map;

/**
 * The files of one import, opened and recognised, ready to be read as often as needed. Nothing is unpacked to disk, and
 * rows are not kept. Not for use by several threads at once.
 */
public sealed interface SourceFiles extends AutoCloseable permits OpenedFiles {

	/** Opens and recognises files with the usual limits, unwatched. */
	static SourceFiles open(List<UploadedFile> uploads) {
		return open(uploads, ReadingLimits.DEFAULT, new Watch() {
		});
	}

	/**
	 * Opens files, finds out what they are, and counts their rows. What can't be used is listed, never thrown.
	 *
	 * @throws ReadingCancelled when the watch asks for it
	 */
	static SourceFiles open(List<UploadedFile> uploads, ReadingLimits limits, Watch watch) {
		return OpenedFiles.open(uploads, limits, watch);
	}

	/** Every file and zip entry with what became of it, in the order in which it is read. */
	List<RecognisedFile> recognised();

	/** What was wrong with whole files. Problems of rows come when the rows are read. */
	List<Problem> problems();

	/** How many rows of each object will be handed over, in the order of dependency: of duplicates the last. */
	Map<SObject, Long> rowCounts();

	/** Whether a row with that id is in these files, as the last of its duplicates. */
	boolean contains(SObject type, String id);

	/**
	 * Hands over every row, in the order in which objects depend on each other and accounts after their parents.
	 *
	 * @throws ReadingCancelled when the receiver asks for it
	 */
	void read(RowReceiver receiver);

	/**
	 * Hands over the rows of one object only.
	 *
	 * @throws ReadingCancelled when the receiver asks for it
	 */
	void read(SObject type, RowReceiver receiver);

	@Override
	void close();
}
