package org.dottedline.graph;

/** Streams are what histories are kept of: each account is one, and the workspace is one. */
public final class Streams {

	/** The stream of what all accounts share: members, organizations, products. */
	public static final String WORKSPACE = "workspace";

	private Streams() {
	}

	/** The types that snapshots of a stream hold. */
	public static Iterable<RecordType> types(String streamId) {
		return WORKSPACE.equals(streamId) ? RecordType.ofWorkspace() : RecordType.ofAccounts();
	}

}
