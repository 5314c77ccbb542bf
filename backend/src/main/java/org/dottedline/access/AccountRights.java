package org.dottedline.access;

import java.util.HashMap;
import java.util.Map;

import org.dottedline.graph.GraphRecord;
import org.dottedline.graph.RecordType;
import org.dottedline.graph.Snapshot;
import org.dottedline.security.Viewer;
import org.jspecify.annotations.Nullable;

/** Who may do what with one account, at one revision. */
public final class AccountRights {

	private final Map<String, AccessLevel> byMember = new HashMap<>();

	private final boolean confidential;

	private AccountRights(Snapshot account) {
		for (GraphRecord access : account.all(RecordType.ACCOUNT_ACCESS)) {
			this.byMember.put(access.required("memberId"), AccessLevel.valueOf(access.required("level")));
		}
		GraphRecord record = account.find(RecordType.ACCOUNT, account.streamId());
		this.confidential = record != null && record.flag("confidential");
	}

	/** The rights on an account. */
	public static AccountRights of(Snapshot account) {
		return account.derive(AccountRights.class, AccountRights::new);
	}

	/**
	 * What a viewer may do: what they were given, and for an administrator at least what an editor may, unless the
	 * account is confidential. Null: they may not even know of it.
	 */
	public @Nullable AccessLevel of(Viewer viewer) {
		return of(viewer.memberId(), viewer.administrator());
	}

	/** What a member may do, administrator or not. Null: they may not even know of the account. */
	public @Nullable AccessLevel of(String memberId, boolean administrator) {
		AccessLevel given = this.byMember.get(memberId);
		if (given == null && administrator && !this.confidential) {
			return AccessLevel.EDITOR;
		}
		return given;
	}

	/** Whether a viewer may give access to others. */
	public boolean mayGiveAccess(Viewer viewer) {
		AccessLevel level = of(viewer);
		return level == AccessLevel.OWNER || (level != null && viewer.administrator());
	}

}
