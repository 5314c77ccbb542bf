package org.dottedline.clients;

import java.util.Map;
import java.util.Random;
import java.util.function.LongSupplier;

import org.dottedline.histories.Happening.Acknowledged;
import org.dottedline.histories.Happening.Invoked;
import org.dottedline.histories.Happening.Read;
import org.dottedline.histories.Happening.Refused;
import org.dottedline.histories.Happening.Unanswered;
import org.dottedline.histories.History;
import org.dottedline.histories.State;
import tools.jackson.databind.JsonNode;

/**
 * Somebody who edits without pause until told to stop: each change has a key, and what was not answered is asked for again
 * under the same one, save for some of it, of which nobody knows what became.
 */
public final class Editor {

	private static final int GIVES_UP_ONE_IN = 12;

	private static final int READS_ONE_IN = 5;

	private static final int LONGEST_BACKOFF_MILLIS = 1000;

	private final String name;

	private final Caller caller;

	private final Workplace workplace;

	private final History history;

	private final Random random;

	private final LongSupplier pauseMillis;

	private final boolean patient;

	private final Thread thread;

	private volatile boolean stopping;

	private volatile boolean waiting;

	private volatile int acknowledged;

	private Editor(String name, Caller caller, Workplace workplace, History history, long seed, LongSupplier pauseMillis, boolean patient) {
		this.name = name;
		this.caller = caller;
		this.workplace = workplace;
		this.history = history;
		this.random = new Random(seed);
		this.pauseMillis = pauseMillis;
		this.patient = patient;
		this.thread = Thread.ofVirtual().name(name).unstarted(this::work);
	}

	/** Begins to edit, sometimes giving up on what is not answered, and to read. */
	public static Editor begin(String name, Caller caller, Workplace workplace, History history, long seed) {
		Random pauses = new Random(~seed);
		Editor editor = new Editor(name, caller, workplace, history, seed, () -> pauses.nextLong(5, 40), false);
		editor.thread.start();
		return editor;
	}

	/** Begins to edit at a pace, and never gives up. */
	public static Editor atPace(String name, Caller caller, Workplace workplace, History history, long seed, LongSupplier pauseMillis) {
		Editor editor = new Editor(name, caller, workplace, history, seed, pauseMillis, true);
		editor.thread.start();
		return editor;
	}

	/** Lets it end what it has begun. */
	public void stop() {
		this.stopping = true;
	}

	/** Whether it waits for the answer to a change just now. */
	public boolean isWaiting() {
		return this.waiting;
	}

	/** How many of its changes were acknowledged. */
	public int acknowledged() {
		return this.acknowledged;
	}

	public void awaitEnd() throws InterruptedException {
		this.thread.join();
	}

	private void work() {
		try {
			for (int i = 0; !this.stopping; i++) {
				Thread.sleep(this.pauseMillis.getAsLong());
				change(this.workplace.deed(this.name + "-" + i, this.random));
				if (!this.patient && this.random.nextInt(READS_ONE_IN) == 0) {
					read();
				}
			}
		}
		catch (InterruptedException interrupted) {
			Thread.currentThread().interrupt();
		}
	}

	private void change(Deed deed) throws InterruptedException {
		String key = deed.operation().key();
		this.history.add(new Invoked(System.nanoTime(), deed.operation()));
		for (int tries = 1;; tries++) {
			try {
				this.waiting = true;
				JsonNode payload = this.caller.ask(deed.document(), Map.of("input", deed.input())).path(deed.mutation());
				this.waiting = false;
				answered(deed, payload);
				return;
			}
			catch (NoAnswer lost) {
				this.history.add(new Unanswered(System.nanoTime(), key, lost.getMessage()));
				if (!this.patient && this.random.nextInt(GIVES_UP_ONE_IN) == 0) {
					return;
				}
				this.waiting = false;
				Thread.sleep(this.random.nextLong(Math.min(LONGEST_BACKOFF_MILLIS, 50L << Math.min(tries, 10))));
			}
		}
	}

	private void answered(Deed deed, JsonNode payload) {
		String key = deed.operation().key();
		JsonNode change = payload.path("change");
		if (payload.path("errors").isEmpty() && change.isObject()) {
			this.history.add(new Acknowledged(System.nanoTime(), key, change.path("commandId").asString(), deed.stream(),
					change.path("revision").asInt()));
			this.acknowledged++;
		}
		else {
			this.history.add(new Refused(System.nanoTime(), key, payload.toString()));
		}
	}

	private void read() throws InterruptedException {
		for (String stream : this.workplace.streams()) {
			long began = System.nanoTime();
			try {
				State state = Watched.read(this.caller, stream);
				this.history.add(new Read(began, System.nanoTime(), state));
			}
			catch (NoAnswer lost) {
				// nothing was read
			}
		}
	}

}
