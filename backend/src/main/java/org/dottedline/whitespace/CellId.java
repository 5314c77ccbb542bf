package org.dottedline.whitespace;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

import org.dottedline.graph.Ids;

/** Names a cell by its account, row and column, so that it is the same before and after something is recorded of it. */
public final class CellId {

	private CellId() {
	}

	/** The id of a cell, known or not. */
	public static String of(String accountId, String row, String column) {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			ByteBuffer bytes = ByteBuffer
				.wrap(digest.digest((accountId + '/' + row + '/' + column).getBytes(StandardCharsets.UTF_8)));
			return Ids.of(bytes.getLong(), bytes.getInt());
		}
		catch (NoSuchAlgorithmException missing) {
			throw new IllegalStateException(missing);
		}
	}

}
