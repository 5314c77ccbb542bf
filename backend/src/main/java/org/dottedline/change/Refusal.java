package org.dottedline.change;

import java.util.List;

import org.dottedline.change.UserError.ForbiddenError;
import org.dottedline.change.UserError.InvalidInputError;
import org.dottedline.change.UserError.NotFoundError;

/** Ends a command before it has any effect, with the reasons for the caller. */
public final class Refusal extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient List<UserError> errors;

	public Refusal(List<UserError> errors) {
		super(errors.getFirst().message(), null, false, false);
		this.errors = List.copyOf(errors);
	}

	public Refusal(UserError error) {
		this(List.of(error));
	}

	/** At least one. */
	public List<UserError> errors() {
		return this.errors;
	}

	/** A field of the input that cannot be taken. */
	public static Refusal invalid(String field, String message) {
		return new Refusal(new InvalidInputError(List.of("input", field), message));
	}

	/** A field of the input that names nothing the caller may see. */
	public static Refusal notFound(String field, String message) {
		return new Refusal(new NotFoundError(List.of("input", field), message));
	}

	/** A field whose id names nothing or what the caller may not see: in the same words, or they would learn which. */
	public static Refusal unseen(String field) {
		return notFound(field, "There is nothing with this id, or you may not see it.");
	}

	/** A field of the input that names something the caller may not change. */
	public static Refusal forbidden(String field, String message) {
		return new Refusal(new ForbiddenError(List.of("input", field), message));
	}

}
