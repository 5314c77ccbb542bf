package org.dottedline.change;

import java.time.OffsetDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** Why a change was not made, in a form that a person can act on. The names are those of the API. */
public sealed interface UserError {

	String code();

	List<String> path();

	String message();

	/** A value that cannot be taken as it was given. */
	record InvalidInputError(List<String> path, String message) implements UserError {

		@Override
		public String code() {
			return "INVALID_INPUT";
		}

	}

	/** An id that names nothing the caller may see. */
	record NotFoundError(List<String> path, String message) implements UserError {

		@Override
		public String code() {
			return "NOT_FOUND";
		}

	}

	/** The caller may see the thing and not change it. */
	record ForbiddenError(List<String> path, String message) implements UserError {

		@Override
		public String code() {
			return "FORBIDDEN";
		}

	}

	/**
	 * A reporting line that would close a circle.
	 * @param accountId the account on whose map it is
	 * @param seatIds the seats on the circle, each reporting to the next
	 */
	record CycleError(List<String> path, String message, String accountId, List<String> seatIds) implements UserError {

		@Override
		public String code() {
			return "CYCLE";
		}

	}

	/** A field that somebody else changed meanwhile. */
	record ConflictError(List<String> path, String message, @Nullable Object yours, @Nullable Object theirs,
			@Nullable String byId, OffsetDateTime at) implements UserError {

		@Override
		public String code() {
			return "CONFLICT";
		}

	}

}
