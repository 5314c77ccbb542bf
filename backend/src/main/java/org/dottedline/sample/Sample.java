package org.dottedline.sample;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

import org.dottedline.access.AccessLevel;
import org.dottedline.change.ChangeRoad;
import org.dottedline.change.Command;
import org.dottedline.graph.GraphRecord;
import org.dottedline.graph.Ids;
import org.dottedline.graph.RecordType;
import org.dottedline.graph.Snapshot;
import org.dottedline.graph.SnapshotStore;
import org.dottedline.graph.Streams;
import org.dottedline.revenue.WorkspaceCurrency;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/**
 * Fills a new workspace with one invented account, so that the first screen shows what the product is. Only where nothing
 * was recorded yet but the first administrator.
 */
@Component
@ConditionalOnBooleanProperty(name = "dottedline.sample", matchIfMissing = true)
class Sample implements ApplicationRunner {

	private static final String COMMAND = "addSample";

	private final ChangeRoad road;

	private final SnapshotStore snapshots;

	private final WorkspaceCurrency currency;

	Sample(ChangeRoad road, SnapshotStore snapshots, WorkspaceCurrency currency) {
		this.road = road;
		this.snapshots = snapshots;
		this.currency = currency;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		Snapshot workspace = this.snapshots.current(Streams.WORKSPACE);
		if (workspace == null || workspace.revision() != 1) {
			return;
		}
		GraphRecord owner = SampleAccount.administrator(workspace.all(RecordType.MEMBER));
		if (owner == null) {
			return;
		}
		SampleData data = SampleData.read();
		LocalDate today = LocalDate.now(ZoneOffset.UTC);
		String accountId = Ids.next();
		this.road.run(new Command(COMMAND, null, List.of(), List.of(accountId), true, AccessLevel.EDITOR, "id", null,
				null, drafts -> {
					if (drafts.workspace().base().revision() != 1) {
						// Another node that was started at the same time has done it.
						return null;
					}
					SampleWorkspace shared = new SampleWorkspace();
					shared.add(data, drafts.workspace());
					new SampleAccount(data, shared, drafts.account(accountId), this.currency.code(), today)
						.add(owner.id());
					return accountId;
				}));
	}

}
