package org.dottedline.faults;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class LinkTest {

	private ServerSocket server;

	private Link link;

	private Socket client;

	@BeforeEach
	void anEchoBehindALink() throws IOException {
		this.server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
		Thread.ofVirtual().start(this::echo);
		this.link = new Link(this.server.getLocalPort());
		this.client = connect();
	}

	@AfterEach
	void close() throws IOException {
		this.client.close();
		this.link.close();
		this.server.close();
	}

	@Test
	void letsThrough() throws IOException {
		assertThat(said(this.client, 7)).isEqualTo(7);
	}

	@Test
	void aCutIsSilentAndWhatWasSentArrivesOnceItIsHealed() throws IOException {
		said(this.client, 1);
		this.link.cut();
		assertThatThrownBy(() -> said(this.client, 2)).isInstanceOf(SocketTimeoutException.class);
		try (Socket another = connect()) {
			assertThatThrownBy(() -> said(another, 3)).isInstanceOf(SocketTimeoutException.class);
			this.link.heal();
			assertThat(heard(this.client)).isEqualTo(2);
			assertThat(heard(another)).isEqualTo(3);
		}
	}

	@Test
	void aResetIsToldAndTheNextConnectionHolds() throws IOException {
		said(this.client, 1);
		this.link.reset();
		assertThatThrownBy(() -> said(this.client, 2)).isInstanceOf(SocketException.class);
		try (Socket next = connect()) {
			assertThat(said(next, 3)).isEqualTo(3);
		}
	}

	@Test
	void aDelayKeepsTheOrder() throws IOException {
		this.link.delay(50);
		for (int i = 0; i < 5; i++) {
			assertThat(said(this.client, i)).isEqualTo(i);
		}
	}

	@Test
	void nobodyBehindItIsToldAsAReset() throws IOException {
		this.server.close();
		try (Socket late = connect()) {
			assertThatThrownBy(() -> said(late, 1)).isInstanceOf(SocketException.class);
		}
	}

	private Socket connect() throws IOException {
		Socket socket = new Socket(InetAddress.getLoopbackAddress(), this.link.address().getPort());
		socket.setSoTimeout(700);
		return socket;
	}

	private static int said(Socket socket, int word) throws IOException {
		socket.getOutputStream().write(word);
		return heard(socket);
	}

	private static int heard(Socket socket) throws IOException {
		int heard = socket.getInputStream().read();
		if (heard < 0) {
			throw new SocketException("ended");
		}
		return heard;
	}

	private void echo() {
		while (!this.server.isClosed()) {
			try {
				Socket socket = this.server.accept();
				Thread.ofVirtual().start(() -> {
					try (socket) {
						socket.getInputStream().transferTo(socket.getOutputStream());
					}
					catch (IOException broken) {
						// the test ends
					}
				});
			}
			catch (IOException closed) {
				return;
			}
		}
	}

}
