package org.dottedline.feed;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

/** What happened, in one sentence. */
final class Summary {

	private Summary() {
	}

	static String of(FeedEvent event, String name, @Nullable String seat) {
		String before = event.before();
		String after = event.after();
		return switch (event.kind()) {
			case LEFT -> name + (before == null ? " left." : " left the seat of " + before + ".");
			case NEW -> name + (after == null ? " is new." : " is new as " + after + ".");
			case MOVED -> moved(name, before, after, seat);
			case PROMOTED -> name + " moved up" + (after == null ? " to the top." : ": " + (before == null ? "" : before + " → ") + after + ".");
			case RELATIONSHIP_WEAKENED, RELATIONSHIP_STRENGTHENED -> "The relationship with " + name + " is "
					+ words(after) + (before == null ? "." : ", it was " + words(before) + ".");
			case SUPPORT_CHANGED -> name + " is " + article(words(after))
					+ (before == null ? "." : " and was " + article(words(before)) + ".");
			case IMPORTED -> "Records were imported" + (event.changes() > 1 ? " in " + event.changes() + " steps." : ".");
		};
	}

	private static String moved(String name, @Nullable String before, @Nullable String after, @Nullable String seat) {
		if (before != null || after != null) {
			return name + " moved" + (before == null ? "" : " from " + before) + (after == null ? " to the top." : " to " + after + ".");
		}
		return seat == null ? name + " moved." : name + " took another seat: " + seat + ".";
	}

	private static String words(@Nullable String code) {
		return code == null ? "not known" : code.toLowerCase(Locale.ROOT).replace('_', ' ');
	}

	private static String article(String word) {
		return switch (word) {
			case "not known", "neutral" -> word;
			case "opponent", "advocate" -> "an " + word;
			default -> "a " + word;
		};
	}

}
