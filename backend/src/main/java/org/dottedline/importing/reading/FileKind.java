package org.dottedline.importing.reading;

/** What a file was found to be, judged by its content more than by its name. */
public enum FileKind {
	/** Rows of one object, as Data Loader exports them. */
	CSV,
	/** Records of an sfdx data tree. */
	TREE,
	/** The plan of an sfdx data tree: which files, in which order. */
	PLAN,
	/** An archive; the files in it are listed by themselves. */
	ZIP,
	/** Anything else. */
	OTHER
}
