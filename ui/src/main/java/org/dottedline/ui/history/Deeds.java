package org.dottedline.ui.history;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Kinds of what is done to an account, by the commands that do it. */
final class Deeds {

	private static final Map<String, List<String>> COMMANDS = commands();

	/** What the kinds are called, in the order in which they are offered. */
	static final List<String> NAMES = List.copyOf(COMMANDS.keySet());

	private Deeds() {
	}

	static List<String> commands(String name) {
		return Objects.requireNonNull(COMMANDS.get(name));
	}

	private static Map<String, List<String>> commands() {
		var commands = new LinkedHashMap<String, List<String>>();
		commands.put("Adding and removing people", List.of("addStakeholder", "removeStakeholder", "assignSeat", "vacateSeat", "mergePersons", "erasePerson"));
		commands.put("Moving people", List.of("moveStakeholder", "setDottedLine"));
		commands.put("Changing and judging people", List.of("updateStakeholder", "confirmJudgements"));
		commands.put("Drawing lines", List.of("setInfluence", "removeInfluence", "setTie", "removeTie"));
		commands.put("Relationships", List.of("setTeamRelationship", "setCompetitorRelationship", "removeCompetitorRelationship"));
		commands.put("Writing into the matrix", List.of("updateCell", "updateCells", "importCells", "setTargets", "resolveCellConflicts"));
		commands.put("Comments", List.of("addComment", "updateComment", "removeComment", "resolveComment"));
		commands.put("Imports", List.of("importRecords"));
		commands.put("Taking back and restoring", List.of("undo", "restoreValue", "undoImport"));
		return commands;
	}
}
