package org.dottedline.presence;

import java.util.List;
import java.util.regex.Pattern;

import org.dottedline.access.Sights;
import org.dottedline.change.Input;
import org.dottedline.change.Refusal;
import org.dottedline.presence.Whereabout.EditedField;
import org.dottedline.presence.Whereabout.Look;
import org.dottedline.presence.Whereabout.Point;
import org.dottedline.security.Viewer;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;

/** Takes what windows tell of where they are. */
@Service
class PresenceService {

	private static final Pattern WINDOW = Pattern.compile("[A-Za-z0-9_-]{1,40}");

	private static final int LONGEST_PLACE = 2000;

	private static final int LONGEST_ID = 200;

	private static final int MOST_CHOSEN = 50;

	private static final double FURTHEST = 1e7;

	private final Boards boards;

	private final PresenceLimits limits;

	private final Sights sights;

	PresenceService(Boards boards, PresenceLimits limits, Sights sights) {
		this.boards = boards;
		this.limits = limits;
		this.sights = sights;
	}

	/** Notes where a viewer's window is; answers the id of its presence. */
	String tell(Viewer viewer, Input input) {
		String accountId = input.id("accountId");
		String windowId = window(input.id("windowId"));
		Whereabout where = whereabout(input);
		this.limits.count(viewer, windowId);
		if (this.sights.open(viewer).account(accountId) == null) {
			throw Refusal.unseen("accountId");
		}
		return this.boards.with(accountId, board -> {
			this.limits.checkRoom(board, viewer, windowId);
			return board.tell(viewer, windowId, where, System.nanoTime());
		});
	}

	/** A window's name as it may be. */
	static String window(String windowId) {
		if (!WINDOW.matcher(windowId).matches()) {
			throw Refusal.invalid("windowId", "A window is named by 1 to 40 letters, digits, - and _.");
		}
		return windowId;
	}

	private static Whereabout whereabout(Input input) {
		return new Whereabout(input.flag("away"), input.text("place", LONGEST_PLACE), selection(input), editing(input),
				point(input.group("pointer")), look(input.group("looking")), input.text("followingId", LONGEST_ID));
	}

	private static List<String> selection(Input input) {
		List<String> chosen = input.choices("selection");
		if (chosen.size() > MOST_CHOSEN || chosen.stream().anyMatch(id -> id.length() > LONGEST_ID)) {
			throw Refusal.invalid("selection", "Up to " + MOST_CHOSEN + " ids fit.");
		}
		return chosen;
	}

	private static @Nullable EditedField editing(Input input) {
		Input field = input.group("editing");
		if (field == null) {
			return null;
		}
		String target = field.text("target", LONGEST_ID);
		String name = field.text("field", 60);
		return target == null || name == null ? null : new EditedField(target, name);
	}

	private static @Nullable Point point(@Nullable Input point) {
		return point == null ? null : new Point(point.text("near", LONGEST_ID), coordinate(point, "x"), coordinate(point, "y"));
	}

	private static @Nullable Look look(@Nullable Input look) {
		Point at = look == null ? null : point(look.group("at"));
		return at == null ? null : new Look(at, required(look.number("scale", 0.001, 100)));
	}

	private static double coordinate(Input point, String axis) {
		return required(point.number(axis, -FURTHEST, FURTHEST));
	}

	/** The API has made sure that it was given. */
	private static double required(@Nullable Double given) {
		return given == null ? 0 : given;
	}

}
