package org.dottedline.views;

import java.time.OffsetDateTime;
import java.util.List;

import org.dottedline.access.AccountRights;
import org.dottedline.account.Account;
import org.dottedline.account.MapView;
import org.dottedline.graph.GraphRecord;
import org.dottedline.graph.Snapshot;
import org.dottedline.member.Member;
import org.dottedline.security.Viewer;
import org.jspecify.annotations.Nullable;

/** A view of an account's map under a name, as a viewer sees it. */
public final class SavedView {

	private final Account account;

	private final GraphRecord record;

	private SavedView(Account account, GraphRecord record) {
		this.account = account;
		this.record = record;
	}

	/** A saved view; null when it is another member's own. */
	static @Nullable SavedView of(Account account, GraphRecord record) {
		return isSeenBy(account.sight().viewer(), record) ? new SavedView(account, record) : null;
	}

	/** Whether a viewer who may see the account may see a view of it: their own, and what is shared. */
	static boolean isSeenBy(Viewer viewer, GraphRecord view) {
		return view.flag("shared") || viewer.memberId().equals(view.text("byId"));
	}

	/** Whether a viewer may take a view away: their own, and what is shared where they give access. */
	static boolean mayBeRemovedBy(Viewer viewer, GraphRecord view, Snapshot account) {
		return viewer.memberId().equals(view.text("byId")) || AccountRights.of(account).mayGiveAccess(viewer);
	}

	public String id() {
		return this.record.id();
	}

	public String name() {
		return this.record.required("name");
	}

	public @Nullable MapView map() {
		String mapId = this.record.text("mapId");
		return mapId == null ? null : this.account.map(mapId);
	}

	public List<Setting> settings() {
		return this.record.texts("settings").stream().map(Setting::parse).toList();
	}

	public boolean shared() {
		return this.record.flag("shared");
	}

	public boolean mine() {
		return this.account.sight().viewer().memberId().equals(this.record.text("byId"));
	}

	public @Nullable Member by() {
		return Member.of(this.account.sight(), this.record.text("byId"));
	}

	public OffsetDateTime at() {
		return OffsetDateTime.parse(this.record.required("at"));
	}

	/** One thing that a view holds, as a short text. */
	record Setting(String name, String value) {

		static Setting parse(String kept) {
			int end = kept.indexOf('=');
			return new Setting(kept.substring(0, end), kept.substring(end + 1));
		}

		String kept() {
			return this.name + '=' + this.value;
		}

	}

}
