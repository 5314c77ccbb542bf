package org.dottedline.importing.applying;

import java.util.EnumMap;
import java.util.Map;

import org.dottedline.importing.reading.SObject;

/** Counts what became of rows, by kind of record. */
public final class Tally {

	private final Map<SObject, int[]> counts = new EnumMap<>(SObject.class);

	/** What became of a row. */
	public enum Fate {

		READ, CREATED, UPDATED, UNCHANGED, REJECTED

	}

	synchronized void count(SObject type, Fate fate) {
		this.counts.computeIfAbsent(type, any -> new int[Fate.values().length])[fate.ordinal()]++;
	}

	/** How many rows of a kind met a fate. */
	public synchronized int of(SObject type, Fate fate) {
		int[] known = this.counts.get(type);
		return known == null ? 0 : known[fate.ordinal()];
	}

	/** How many rows met a fate. */
	public synchronized int all(Fate fate) {
		return this.counts.values().stream().mapToInt(known -> known[fate.ordinal()]).sum();
	}

}
