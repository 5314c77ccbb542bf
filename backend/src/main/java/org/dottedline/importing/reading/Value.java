package org.dottedline.importing.reading;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What a field says when it is read as a number, a date or a yes or no. */
public sealed interface Value<T> {

	/** The field says this. */
	record Given<T>(T value) implements Value<T> {
	}

	/** The column is there, and the field is empty. */
	record Empty<T>() implements Value<T> {
	}

	/** The file has no such column, so that it says nothing about the field. */
	record Absent<T>() implements Value<T> {
	}

	/** The field holds something else. */
	record Refused<T>(Problem problem) implements Value<T> {
	}

	/** The value, or null; a refusal goes to the problems. */
	default @Nullable T orNull(Consumer<Problem> problems) {
		return switch (this) {
			case Given<T>(T value) -> value;
			case Refused<T>(Problem problem) -> {
				problems.accept(problem);
				yield null;
			}
			case Empty<T> _, Absent<T> _ -> null;
		};
	}
}
