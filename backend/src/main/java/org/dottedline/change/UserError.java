package org.dottedline.change;

import java.time.OffsetDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** Why a change was not made, in a form that a person can act on. The names are those of the API. */
public sealed interface UserError {

	String code();

	List<String> path();

	String message();

	/** The same error with another path. */
	default UserError at(List<String> path) {
		return switch (this) {
			case InvalidInputError error -> new InvalidInputError(path, error.message());
			case NotFoundError error -> new NotFoundError(path, error.message());
			case ForbiddenError error -> new ForbiddenError(path, error.message());
			case CycleError error -> new CycleError(path, error.message(), error.accountId(), error.seatIds());
			case ConflictError error -> new ConflictError(path, error.message(), error.yours(), error.theirs(),
					error.byId(), error.at(), error.target());
		};
	}

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

	/**
	 * A field that somebody else changed meanwhile.
	 * @param target the id of the record with the field
	 */
	record ConflictError(List<String> path, String message, @Nullable Object yours, @Nullable Object theirs,
			@Nullable String byId, OffsetDateTime at, String target) implements UserError {

		@Override
		public String code() {
			return "CONFLICT";
		}

	}

}
