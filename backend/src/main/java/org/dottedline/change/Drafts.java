package org.dottedline.change;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.dottedline.graph.Draft;
import org.dottedline.graph.Snapshot;
import org.dottedline.graph.Streams;

/** The drafts of the streams that a command holds. */
public final class Drafts {

	private final Map<String, Draft> drafts;

	private final Set<String> erased = new TreeSet<>();

	private List<UserError> leftOut = List.of();

	Drafts(Map<String, Draft> drafts) {
		this.drafts = drafts;
	}

	/** Drafts on snapshots as they are, for a command that is only tried. */
	public static Drafts on(Map<String, Draft> drafts) {
		return new Drafts(drafts);
	}

	/** The draft of an account that the command named; throws for any other. */
	public Draft account(String accountId) {
		Draft draft = this.drafts.get(accountId);
		if (draft == null) {
			throw new IllegalArgumentException("The command does not hold " + accountId);
		}
		return draft;
	}

	/** The draft of what all accounts share; throws when the command does not hold it. */
	public Draft workspace() {
		return account(Streams.WORKSPACE);
	}

	/**
	 * Takes note that a person is erased: with the change goes everything that is kept of them outside of snapshots, and
	 * nothing that the change takes away is kept in a history.
	 */
	public void erase(String personId) {
		this.erased.add(personId);
	}

	Set<String> erased() {
		return this.erased;
	}

	/** Takes note of what the command leaves out of what was asked for; it is told beside what it does, to a retry as well. */
	public void leaveOut(List<UserError> errors) {
		this.leftOut = List.copyOf(errors);
	}

	List<UserError> leftOut() {
		return this.leftOut;
	}

	/** Whether the command holds a stream. */
	public boolean holds(String streamId) {
		return this.drafts.containsKey(streamId);
	}

	Collection<Draft> all() {
		return this.drafts.values();
	}

	/** What accounts point to has to be there before they do. */
	List<Draft> workspaceFirst() {
		return this.drafts.values()
			.stream()
			.sorted(Comparator.comparing(draft -> !Streams.WORKSPACE.equals(draft.streamId())))
			.toList();
	}

	/** The state before the command of a stream that it holds. */
	public Snapshot before(String streamId) {
		return account(streamId).base();
	}

}
