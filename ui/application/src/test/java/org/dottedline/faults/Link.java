package org.dottedline.faults;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.StandardSocketOptions;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The network between one client and one server: forwards what is sent, unless it is told to be slow, to swallow
 * everything without a word, as a pulled cable does, or to break off every connection.
 */
final class Link implements AutoCloseable {

	private final ServerSocket entrance = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());

	private volatile int target;

	private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();

	private final Object state = new Object();

	private boolean cut;

	private volatile long delayMillis;

	/** A link to a port of this machine. */
	Link(int target) throws IOException {
		this.target = target;
		Thread.ofVirtual().start(this::admit);
	}

	/** Where the client finds the server. */
	URI address() {
		return URI.create("http://127.0.0.1:" + this.entrance.getLocalPort());
	}

	/** Leads new connections to another port. */
	void leadTo(int port) {
		this.target = port;
	}

	/** From now on nothing arrives, in either direction, and nobody is told. */
	void cut() {
		synchronized (this.state) {
			this.cut = true;
		}
	}

	/** Lets through again, what was held back first. */
	void heal() {
		synchronized (this.state) {
			this.cut = false;
			this.state.notifyAll();
		}
		this.delayMillis = 0;
	}

	/** Holds back whatever is sent for a time, on its way. */
	void delay(long millis) {
		this.delayMillis = millis;
	}

	/** Breaks off every connection that there is; new ones are let through. */
	void reset() {
		this.sockets.forEach(Link::breakOff);
	}

	private void admit() {
		while (!this.entrance.isClosed()) {
			try {
				Socket client = this.entrance.accept();
				this.sockets.add(client);
				Thread.ofVirtual().start(() -> connect(client));
			}
			catch (IOException closed) {
				return;
			}
		}
	}

	private void connect(Socket client) {
		try {
			awaitPassage();
			Socket server = new Socket();
			this.sockets.add(server);
			server.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), this.target));
			client.setTcpNoDelay(true);
			server.setTcpNoDelay(true);
			Thread.ofVirtual().start(() -> forward(server, client));
			forward(client, server);
		}
		catch (IOException | InterruptedException refused) {
			breakOff(client);
			this.sockets.remove(client);
		}
	}

	private void forward(Socket from, Socket to) {
		try {
			InputStream in = from.getInputStream();
			OutputStream out = to.getOutputStream();
			byte[] buffer = new byte[16_384];
			for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
				Thread.sleep(this.delayMillis);
				awaitPassage();
				out.write(buffer, 0, read);
			}
			awaitPassage();
			to.shutdownOutput();
		}
		catch (IOException | InterruptedException broken) {
			breakOff(from);
			breakOff(to);
			this.sockets.remove(from);
			this.sockets.remove(to);
		}
	}

	private void awaitPassage() throws InterruptedException {
		synchronized (this.state) {
			while (this.cut) {
				this.state.wait();
			}
		}
	}

	/** With a reset instead of an orderly end. */
	private static void breakOff(Socket socket) {
		try {
			socket.setOption(StandardSocketOptions.SO_LINGER, 0);
		}
		catch (IOException closed) {
			// nothing is left to be broken off
		}
		try {
			socket.close();
		}
		catch (IOException closed) {
			// nothing is left to be broken off
		}
	}

	@Override
	public void close() throws IOException {
		this.entrance.close();
		heal();
		reset();
	}

}
