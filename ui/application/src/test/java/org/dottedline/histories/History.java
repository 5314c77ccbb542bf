package org.dottedline.histories;

import java.util.ArrayList;
import java.util.List;

/** What one client lived through, in the order in which it did. Its parts may write from several threads. */
public final class History {

	private final String client;

	private final List<Happening> happenings = new ArrayList<>();

	public History(String client) {
		this.client = client;
	}

	public String client() {
		return this.client;
	}

	public synchronized void add(Happening happening) {
		this.happenings.add(happening);
	}

	public synchronized List<Happening> happenings() {
		return List.copyOf(this.happenings);
	}

}
