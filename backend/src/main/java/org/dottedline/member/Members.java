package org.dottedline.member;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.dottedline.change.ChangeRoad;
import org.dottedline.change.Command;
import org.dottedline.change.Input;
import org.dottedline.change.Outcome;
import org.dottedline.change.Refusal;
import org.dottedline.graph.Draft;
import org.dottedline.graph.GraphRecord;
import org.dottedline.graph.Ids;
import org.dottedline.graph.RecordType;
import org.dottedline.graph.Snapshot;
import org.dottedline.graph.SnapshotStore;
import org.dottedline.graph.Streams;
import org.dottedline.security.MemberDirectory;
import org.dottedline.security.Viewer;
import org.dottedline.security.local.MemberSignIns;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;

/** Makes members; each is also a person, with employments and relationships. */
@Service
public class Members implements MemberDirectory {

	/** Whether mail arrives there only sending tells. */
	private static final Pattern ADDRESS = Pattern.compile("[^\\s@<>,;\"]+@[^\\s@<>,;\"]+");

	private final ChangeRoad road;

	private final SnapshotStore snapshots;

	private final MemberSignIns signIns;

	Members(ChangeRoad road, SnapshotStore snapshots, MemberSignIns signIns) {
		this.road = road;
		this.snapshots = snapshots;
		this.signIns = signIns;
	}

	@Override
	public String createMember(String name) {
		String memberId = Ids.next();
		Outcome outcome = this.road.run(Command.onWorkspace("createMember", null, null,
				drafts -> add(drafts.workspace(), memberId, name, null, null)));
		return Optional.ofNullable(outcome.resultId()).orElseThrow();
	}

	@Override
	public String firstMember(String name) {
		Outcome outcome = this.road.run(Command.onWorkspace("createMember", null, null, drafts -> {
			List<GraphRecord> members = List.copyOf(drafts.workspace().all(RecordType.MEMBER));
			// Another node has just made them, or one that died before it was done.
			return members.size() == 1 && name.equals(members.getFirst().text("name")) ? members.getFirst().id()
					: add(drafts.workspace(), Ids.next(), name, null, null);
		}));
		return Optional.ofNullable(outcome.resultId()).orElseThrow();
	}

	@Override
	public Optional<String> nameOf(String memberId) {
		Snapshot workspace = this.snapshots.current(Streams.WORKSPACE);
		return Optional.ofNullable(workspace)
			.map(known -> known.find(RecordType.MEMBER, memberId))
			.map(record -> record.required("name"));
	}

	/** Makes a member who can sign in; for administrators. */
	Outcome create(Viewer viewer, Input input) {
		if (!viewer.administrator()) {
			throw Refusal.forbidden("name", "Only an administrator may make members.");
		}
		String name = input.name("name");
		String email = input.text("email");
		String userName = input.id("userName").strip();
		String password = input.id("password");
		this.signIns.whyNotPassword(password).ifPresent(reason -> {
			throw Refusal.invalid("password", reason);
		});
		String memberId = Ids.next();
		Outcome outcome = this.road
			.run(Command.onWorkspace("createMember", viewer, input.clientMutationId(), drafts -> {
				this.signIns.whyNotName(userName).ifPresent(reason -> {
					throw Refusal.invalid("userName", reason);
				});
				return add(drafts.workspace(), memberId, name, email, null);
			}));
		boolean made = memberId.equals(outcome.resultId());
		if (made && !this.signIns.create(userName, password, memberId, input.flag("administrator"))) {
			throw Refusal.invalid("userName", "This user name was taken meanwhile; choose another.");
		}
		return outcome;
	}

	/** Sets where a member is written to, by themselves; null where they are not to be. */
	public void setAddress(Viewer viewer, Input input) {
		String address = input.text("address");
		if (address != null && !ADDRESS.matcher(address).matches()) {
			throw Refusal.invalid("address", "This does not look like an e-mail address.");
		}
		Outcome outcome = this.road.run(Command.onWorkspace("updateMember", viewer, input.clientMutationId(), drafts -> {
			Draft workspace = drafts.workspace();
			GraphRecord member = workspace.find(RecordType.MEMBER, viewer.memberId());
			if (member == null) {
				throw Refusal.unseen("address");
			}
			workspace.set(RecordType.MEMBER, member.id(), "email", address);
			if (workspace.find(RecordType.PERSON, member.text("personId")) != null) {
				workspace.set(RecordType.PERSON, member.required("personId"), "email", address);
			}
			return member.id();
		}));
		if (!outcome.done()) {
			throw new Refusal(outcome.errors());
		}
	}

	/** Adds a member and the person they are to the workspace's draft. */
	public static String add(Draft workspace, String memberId, String name, @Nullable String email,
			@Nullable String externalId) {
		Map<String, Object> person = new HashMap<>();
		person.put("name", name);
		person.put("email", email);
		String personId = workspace.add(RecordType.PERSON, person);
		Map<String, Object> member = new HashMap<>(person);
		member.put("personId", personId);
		if (externalId != null) {
			member.put("externalIds", List.of(externalId));
		}
		return workspace.add(RecordType.MEMBER, memberId, member);
	}

	/** Whether there is a member with an id. */
	public static boolean exists(Snapshot workspace, String memberId) {
		GraphRecord member = workspace.find(RecordType.MEMBER, memberId);
		return member != null;
	}

}
