package org.dottedline.ui.account;

import java.util.List;

import org.dottedline.schema.types.Tie;
import org.dottedline.schema.types.TieType;
import org.dottedline.ui.format.Words;

/** Lines between people as they read from one of their ends, before the name of whoever is at the other. */
final class LineWords {

	private static final List<String> STRENGTHS = List.of("", "Slight", "Moderate", "Strong", "Very strong");

	private LineWords() {
	}

	/** The strength of an influence, 1 to 4. */
	static String strength(int strength) {
		return STRENGTHS.get(Math.clamp(strength, 1, 4));
	}

	static String influence(InfluenceLine line) {
		return strength(line.strength()) + ", " + Words.of(line.kind()).toLowerCase();
	}

	/** How a tie reads from a seat, with the other's name. */
	static String tie(Tie tie, String seat) {
		var begins = tie.getFrom().getId().equals(seat);
		return reads(tie.getKind(), begins) + " " + (begins ? tie.getTo() : tie.getFrom()).getName();
	}

	/** How a kind of tie reads from one end: from where it begins, or from where it ends. */
	static String reads(TieType kind, boolean begins) {
		return switch (kind) {
			case CONFLICT -> "In conflict with";
			case WORKS_WITH -> "Works with";
			case INTRODUCED_BY -> begins ? "Introduced to us by" : "Introduced us to";
			case ASSISTANT_OF -> begins ? "Assists" : "Assisted by";
		};
	}
}
