package org.dottedline.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.dottedline.graph.GraphRecord;
import org.dottedline.graph.RecordType;
import org.jspecify.annotations.Nullable;

/** What something that happened meant for us, as the account stood then. */
final class Meaning {

	private static final Set<String> DECIDING = Set.of("ECONOMIC_BUYER", "DECISION_MAKER", "APPROVER", "EXECUTIVE_SPONSOR");

	private static final Set<String> AGAINST = Set.of("OPPONENT", "SCEPTIC");

	private static final Set<String> FOR = Set.of("SUPPORTER", "ADVOCATE");

	private final Moment moment;

	private final Standing standing;

	private final FeedEvent event;

	private final @Nullable GraphRecord seat;

	private final List<String> sentences = new ArrayList<>();

	private Meaning(Moment moment, FeedEvent event) {
		this.moment = moment;
		this.standing = Standing.of(moment.after());
		this.event = event;
		this.seat = moment.find(RecordType.STAKEHOLDER, event.seatId());
	}

	/** In sentences; null when it means nothing in particular. */
	static @Nullable String of(Moment moment, FeedEvent event) {
		Meaning meaning = new Meaning(moment, event);
		switch (event.kind()) {
			case LEFT -> meaning.left();
			case NEW -> meaning.came();
			case MOVED, PROMOTED -> meaning.moved();
			case RELATIONSHIP_WEAKENED -> meaning.weakened();
			case RELATIONSHIP_STRENGTHENED -> meaning.strengthened();
			case SUPPORT_CHANGED -> meaning.turned();
			case IMPORTED -> {
			}
		}
		return meaning.sentences.isEmpty() ? null : String.join(" ", meaning.sentences);
	}

	private void left() {
		if (Standing.of(this.moment.before()).isWellKnown(this.event.personId())
				&& !this.standing.knowsOthers(unitId(), this.event.personId())) {
			this.sentences.add("Your only strong relationship with " + unitName() + " left.");
		}
		if (plays("CHAMPION") && !this.standing.hasOtherChampion(this.event.seatId())) {
			this.sentences.add("The only champion left.");
		}
		if (isSigning() && !this.standing.isSigned()) {
			this.sentences.add("Nobody signs any more.");
		}
	}

	private void came() {
		if ((isDeciding() || isSigning()) && !this.standing.isWellKnown(this.event.personId())) {
			this.sentences.add(isSigning() ? "None of you knows well who signs now." : "None of you knows well who decides now.");
		}
	}

	private void moved() {
		String support = supportNow();
		if (this.event.kind() == FeedKind.PROMOTED && AGAINST.contains(support)) {
			this.sentences.add("Somebody who is against you moved up.");
		}
		else if (this.event.kind() == FeedKind.PROMOTED && FOR.contains(support)) {
			this.sentences.add("Somebody who is for you moved up.");
		}
		if (this.event.kind() == FeedKind.MOVED && this.standing.isWellKnown(this.event.personId())
				&& !this.standing.knowsOthers(unitId(), this.event.personId())) {
			this.sentences.add("They are your only strong relationship with " + unitName() + " now.");
		}
	}

	private void weakened() {
		boolean lost = Strengths.isStrong(this.event.before()) && !Strengths.isStrong(this.event.after());
		if (lost && !this.standing.isWellKnown(this.event.personId())
				&& !this.standing.knowsOthers(unitId(), this.event.personId())) {
			this.sentences.add("You have no strong relationship with " + unitName() + " any more.");
		}
	}

	private void strengthened() {
		boolean won = !Strengths.isStrong(this.event.before()) && Strengths.isStrong(this.event.after());
		if (won && this.seat != null && !this.standing.knowsOthers(unitId(), this.event.personId())) {
			this.sentences.add("It is your only strong relationship with " + unitName() + ".");
		}
	}

	private void turned() {
		if (this.event.after() != null && AGAINST.contains(this.event.after())) {
			if (plays("CHAMPION")) {
				this.sentences.add("Your champion is not for you any more.");
			}
			if (isSigning() || isDeciding()) {
				this.sentences.add("Somebody who " + (isSigning() ? "signs" : "decides") + " is against you.");
			}
		}
		else if (this.event.after() != null && FOR.contains(this.event.after()) && (isSigning() || isDeciding())) {
			this.sentences.add("Somebody who " + (isSigning() ? "signs" : "decides") + " is for you.");
		}
	}

	private String supportNow() {
		for (GraphRecord tenure : this.moment.after().having(RecordType.TENURE, "stakeholderId", this.seat == null ? "" : this.seat.id())) {
			if (!tenure.flag("ended")) {
				return tenure.text("support", "UNKNOWN");
			}
		}
		return "UNKNOWN";
	}

	private boolean plays(String role) {
		return this.seat != null && this.seat.texts("buyingRoles").contains(role);
	}

	private boolean isDeciding() {
		return this.seat != null && this.seat.texts("buyingRoles").stream().anyMatch(DECIDING::contains);
	}

	private boolean isSigning() {
		return this.seat != null && "SIGNS".equals(this.seat.text("authority"));
	}

	private @Nullable String unitId() {
		return this.seat == null ? null : this.seat.text("unitId");
	}

	private String unitName() {
		GraphRecord unit = this.moment.find(RecordType.BUSINESS_UNIT, unitId());
		return unit == null ? "this account" : unit.text("name", "this account");
	}

}
