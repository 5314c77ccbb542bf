package org.dottedline.neo4j.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import sun.misc.Signal;

/** Tells when the parent is gone or wants this process to end: standard input has ended. */
final class Leash {

	/** What a parent may need to finish its own work after a signal that went to both. */
	private static final long GRACE_SECONDS = 20;

	private final CountDownLatch ended = new CountDownLatch(1);

	private Leash() {
	}

	static Leash onStandardInput() {
		Leash leash = new Leash();
		Thread.ofPlatform().daemon().name("leash").start(() -> leash.follow(System.in));
		return leash;
	}

	private void follow(InputStream input) {
		try {
			while (input.read() >= 0) {
				// What is written there means nothing, only its end does.
			}
		}
		catch (IOException ex) {
			// A leash that can't be read is as good as cut.
		}
		this.ended.countDown();
	}

	/**
	 * A terminal's Ctrl-C and a kill of the process group reach parent and child alike. The parent still needs its database
	 * then to finish what it began, so the child waits for its leash; a signal meant for it alone is obeyed later.
	 */
	void keepThroughSignalsToTheGroup() {
		for (String name : new String[] { "INT", "TERM", "HUP" }) {
			Signal.handle(new Signal(name), signal -> Thread.ofPlatform().daemon().start(this::endAfterGrace));
		}
	}

	private void endAfterGrace() {
		try {
			if (!this.ended.await(GRACE_SECONDS, TimeUnit.SECONDS)) {
				this.ended.countDown();
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	void awaitEnd() throws InterruptedException {
		this.ended.await();
	}

}
