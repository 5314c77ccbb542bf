package org.dottedline.ui.employment;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.dottedline.schema.types.ColleagueScope;
import org.dottedline.schema.types.PastColleagueConnection;
import org.dottedline.schema.types.Person;
import org.dottedline.ui.api.Answered;
import org.dottedline.ui.api.Api;
import org.dottedline.ui.api.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads and changes where people were before, and finds who was there with them. */
@Component
public class Pasts {

	private static final Document PERSON = Document.named("person");
	private static final Document ADD = Document.named("add-employment");
	private static final Document UPDATE = Document.named("update-employment");
	private static final Document REMOVE = Document.named("remove-employment");
	private static final Document COLLEAGUES = Document.named("past-colleagues");

	private final Api api;

	Pasts(Api api) {
		this.api = api;
	}

	/** A person, empty when there is none that the viewer may see. */
	Optional<Person> person(String id) {
		return Optional.ofNullable(api.execute(PERSON, Map.of("id", id), Found.class).person());
	}

	/** Adds an employment; {@code fields} as the contract names them. */
	Answered add(String person, Map<String, ?> fields) {
		return send(ADD, "personId", person, fields);
	}

	/** Changes an employment; a field that is null is cleared. */
	Answered update(String employment, Map<String, ?> fields) {
		return send(UPDATE, "id", employment, fields);
	}

	/** Takes an employment away. */
	Answered remove(String employment) {
		return send(REMOVE, "id", employment, Map.of());
	}

	/** A page of past colleagues; empty when the seat or person is gone. */
	Optional<PastColleagueConnection> colleagues(Question question) {
		var variables = new HashMap<String, Object>(Map.of("id", question.about(), "scope", question.scope().name(), "minMonths", question.minMonths()));
		variables.put("sinceYear", question.sinceYear());
		variables.put("after", question.after());
		var found = api.execute(COLLEAGUES, variables, Met.class).met();
		return Optional.ofNullable(found).map(Colleagues::pastColleagues);
	}

	private Answered send(Document document, String field, String id, Map<String, ?> fields) {
		var input = new HashMap<String, Object>(fields);
		input.put(field, id);
		input.put("clientMutationId", UUID.randomUUID().toString());
		return api.execute(document, Map.of("input", input), Answer.class).done();
	}

	/**
	 * Past colleagues that are asked for.
	 *
	 * @param about the id of a seat, whose holder is meant, or of a person
	 * @param minMonths leaves out who was together for fewer certain months
	 * @param sinceYear leaves out time together that was over before; null for none
	 * @param after the cursor after which the page begins; null at the beginning
	 */
	record Question(String about, ColleagueScope scope, int minMonths, @Nullable Integer sinceYear, @Nullable String after) {

		Question after(String cursor) {
			return new Question(about, scope, minMonths, sinceYear, cursor);
		}
	}

	record Found(@Nullable Person person) {
	}

	record Answer(Answered done) {
	}

	record Met(@Nullable Colleagues met) {
	}

	record Colleagues(PastColleagueConnection pastColleagues) {
	}
}
