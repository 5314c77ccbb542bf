package org.dottedline.faults;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Finds ports that can be kept over restarts. Those that the system hands to outgoing connections are avoided: whoever tries
 * to reach a process that is just starting again could be given its very port.
 */
final class Ports {

	private static final int FIRST = 17_000;

	private static final int LAST = 32_000;

	private Ports() {
	}

	static int free() {
		while (true) {
			int port = ThreadLocalRandom.current().nextInt(FIRST, LAST);
			try (ServerSocket socket = new ServerSocket()) {
				socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
				return port;
			}
			catch (IOException taken) {
				// the next one
			}
		}
	}

}
