package org.dottedline.difference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.dottedline.account.Account;
import org.dottedline.graph.GraphRecord;
import org.dottedline.graph.RecordType;
import org.dottedline.graph.Snapshot;
import org.dottedline.member.Member;
import org.dottedline.stakeholder.Person;
import org.dottedline.stakeholder.Stakeholder;
import org.jspecify.annotations.Nullable;

/** What is different about who influences whom and whom we know how well. A line that was drawn anew is the same line. */
final class LineDifferences {

	private final Account then;

	private final Account now;

	private final List<Difference> found = new ArrayList<>();

	LineDifferences(Account then, Account now) {
		this.then = then;
		this.now = now;
	}

	List<Difference> all() {
		compare(RecordType.INFLUENCE, List.of("fromId", "toId", "kind"), "strength", Level.STRENGTH);
		compare(RecordType.TEAM_RELATIONSHIP, List.of("memberId", "personId"), "current", Level.RELATIONSHIP);
		return this.found;
	}

	private void compare(RecordType type, List<String> ends, String field, Level level) {
		Map<List<String>, GraphRecord> before = byEnds(this.then.snapshot(), type, ends);
		Map<List<String>, GraphRecord> after = byEnds(this.now.snapshot(), type, ends);
		after.forEach((key, line) -> tell(type, before.get(key), line, field, level));
		before.forEach((key, line) -> {
			if (!after.containsKey(key)) {
				tell(type, line, null, field, level);
			}
		});
	}

	private static Map<List<String>, GraphRecord> byEnds(Snapshot account, RecordType type, List<String> ends) {
		Map<List<String>, GraphRecord> lines = new LinkedHashMap<>();
		account.all(type)
			.stream()
			.sorted(Comparator.comparing(GraphRecord::id))
			.forEach(line -> lines.put(ends.stream().map(end -> line.text(end, "")).toList(), line));
		return lines;
	}

	private void tell(RecordType type, @Nullable GraphRecord before, @Nullable GraphRecord after, String field, Level level) {
		String was = valueOf(before, field);
		String is = valueOf(after, field);
		GraphRecord line = after != null ? after : before;
		if (line == null || (before != null && after != null && was.equals(is))) {
			return;
		}
		String subject = subject(type, line);
		if (subject == null) {
			return;
		}
		DifferenceKind kind = before == null ? DifferenceKind.LINE_ADDED
				: after == null ? DifferenceKind.LINE_REMOVED : level.between(was, is);
		String sentence = subject + (before == null ? " is new: " + Level.words(is) + "."
				: after == null ? " is gone; it was " + Level.words(was) + "."
						: " is " + Level.words(is) + "; it was " + Level.words(was) + " before.");
		this.found.add(new Difference(kind, type.label(), line.id(), seatOf(type, line), null, null, field,
				before == null ? null : was, after == null ? null : is, sentence));
	}

	private static String valueOf(@Nullable GraphRecord line, String field) {
		Object value = line == null ? null : line.value(field);
		return value == null ? "UNKNOWN" : value.toString();
	}

	private @Nullable String subject(RecordType type, GraphRecord line) {
		String to = nameOf(line.text(type == RecordType.INFLUENCE ? "toId" : "personId"));
		if (type == RecordType.INFLUENCE) {
			String from = nameOf(line.text("fromId"));
			return from == null || to == null ? null : "The influence of " + from + " on " + to;
		}
		Member member = Member.of(this.now.sight(), line.text("memberId"));
		return member == null || to == null ? null : "The relationship of " + member.name() + " with " + to;
	}

	private @Nullable String nameOf(@Nullable String personId) {
		Person person = Person.of(this.now, personId);
		Person before = person != null ? person : Person.of(this.then, personId);
		return before == null ? null : before.name();
	}

	private @Nullable Stakeholder seatOf(RecordType type, GraphRecord line) {
		String personId = line.text(type == RecordType.INFLUENCE ? "fromId" : "personId");
		Stakeholder seat = Stakeholder.ofPerson(this.now, personId);
		return seat != null ? seat : Stakeholder.ofPerson(this.then, personId);
	}

}
