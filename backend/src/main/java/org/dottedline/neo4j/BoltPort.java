package org.dottedline.neo4j;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Finds a port that the embedded database can keep over its restarts.
 * <p>
 * Ports that the system hands to outgoing connections are avoided: a client that keeps trying to reach a database which is
 * just starting again could be given that very port and connect to itself.
 */
final class BoltPort {

	private static final int FIRST = 17_000;

	private static final int LAST = 32_000;

	private static final int TRIES = 100;

	private BoltPort() {
	}

	static int free() {
		for (int i = 0; i < TRIES; i++) {
			int port = ThreadLocalRandom.current().nextInt(FIRST, LAST);
			if (isFree(port)) {
				return port;
			}
		}
		throw new DatabaseStartException("No free port was found between " + FIRST + " and " + LAST,
				"Name a server with spring.neo4j.uri.");
	}

	private static boolean isFree(int port) {
		try (ServerSocket socket = new ServerSocket()) {
			socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
			return true;
		}
		catch (IOException ex) {
			return false;
		}
	}

}
