package org.dottedline.clients;

import java.net.URI;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** The nodes that a client may turn to; it stays with one until that fails it. */
public final class Addresses {

	private final List<URI> all;

	private final AtomicInteger chosen;

	/** @param first the place in the list of the one to begin with */
	public Addresses(List<URI> all, int first) {
		this.all = List.copyOf(all);
		this.chosen = new AtomicInteger(first % all.size());
	}

	URI chosen() {
		return this.all.get(this.chosen.get());
	}

	/** Turns to the next one, unless somebody has already done so since the failed one was chosen. */
	void failed(URI failed) {
		int at = this.all.indexOf(failed);
		this.chosen.compareAndSet(at, (at + 1) % this.all.size());
	}

}
