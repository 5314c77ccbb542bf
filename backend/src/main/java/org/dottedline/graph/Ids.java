package org.dottedline.graph;

import java.security.SecureRandom;

/**
 * Makes ids: 16 characters of Crockford's base 32, 48 bits of time in milliseconds before 32 bits that start at random
 * and count up within a millisecond, so that ids sort by the time of making.
 */
public final class Ids {

	private static final char[] ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz".toCharArray();

	private static final SecureRandom RANDOM = new SecureRandom();

	private static long lastMillis;

	private static long tail;

	private Ids() {
	}

	/** A new id, larger than every one made before by this process. */
	public static String next() {
		long millis;
		long low;
		synchronized (Ids.class) {
			millis = Math.max(System.currentTimeMillis(), lastMillis);
			if (millis == lastMillis) {
				tail++;
				if (tail > 0xFFFF_FFFFL) {
					millis++;
					tail = RANDOM.nextInt() & 0x7FFF_FFFFL;
				}
			}
			else {
				tail = RANDOM.nextInt() & 0x7FFF_FFFFL;
			}
			lastMillis = millis;
			low = tail;
		}
		return encode(millis, low);
	}

	/** The id of something that is known by its content alone: the same for the same 80 bits. */
	public static String of(long high48, long low32) {
		return encode(high48 & 0xFFFF_FFFF_FFFFL, low32 & 0xFFFF_FFFFL);
	}

	private static String encode(long millis, long low) {
		char[] id = new char[16];
		long upper = millis >>> 8;
		long lower = ((millis & 0xFF) << 32) | low;
		for (int i = 7; i >= 0; i--) {
			id[i] = ALPHABET[(int) (upper & 31)];
			upper >>>= 5;
			id[i + 8] = ALPHABET[(int) (lower & 31)];
			lower >>>= 5;
		}
		return new String(id);
	}

}
