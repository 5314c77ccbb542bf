package org.dottedline.faults;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** One address in front of several nodes, as a proxy is: each connection goes to the first node that takes it. */
final class OneAddress implements AutoCloseable {

	private final ServerSocket door;

	private final List<InetSocketAddress> nodes;

	private final Set<Socket> open = ConcurrentHashMap.newKeySet();

	OneAddress(URI... nodes) throws IOException {
		this.nodes = List.of(nodes).stream().map(node -> new InetSocketAddress(node.getHost(), node.getPort())).toList();
		this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
		Thread.ofVirtual().start(this::receive);
	}

	URI address() {
		return URI.create("http://127.0.0.1:" + this.door.getLocalPort());
	}

	private void receive() {
		while (!this.door.isClosed()) {
			try {
				Socket client = this.door.accept();
				Thread.ofVirtual().start(() -> lead(client));
			}
			catch (IOException closed) {
				return;
			}
		}
	}

	private void lead(Socket client) {
		for (InetSocketAddress node : this.nodes) {
			Socket server = new Socket();
			try {
				server.connect(node, 1000);
			}
			catch (IOException away) {
				continue;
			}
			this.open.add(client);
			this.open.add(server);
			Thread.ofVirtual().start(() -> carry(client, server));
			carry(server, client);
			return;
		}
		end(client);
	}

	/** Carries bytes one way until either side is gone; then both are. */
	private void carry(Socket from, Socket to) {
		try {
			from.getInputStream().transferTo(to.getOutputStream());
		}
		catch (IOException gone) {
			// As it is when somebody dies.
		}
		end(from);
		end(to);
	}

	private void end(Socket socket) {
		this.open.remove(socket);
		try {
			socket.close();
		}
		catch (IOException closed) {
			// Nothing is left to be closed.
		}
	}

	@Override
	public void close() throws IOException {
		this.door.close();
		this.open.forEach(this::end);
	}

}
