package org.dottedline.ui.account;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.vaadin.flow.component.combobox.ComboBox;

import org.dottedline.schema.types.Account;
import org.dottedline.schema.types.Person;
import org.dottedline.ui.api.Api;
import org.dottedline.ui.api.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds people while somebody types their names: at the other ends of lines, and for a seat. */
@Component
class Seats {

	private static final Document SEATS = Document.named("seats");
	private static final Document PEOPLE = Document.named("people");

	private final Api api;

	Seats(Api api) {
		this.api = api;
	}

	/** A field that finds the other seats of an account. */
	ComboBox<Found> others(String label, String account, String seat) {
		return finding(label, text -> seats(text).stream().filter(hit -> hit.account() != null && hit.account().getId().equals(account))
				.map(Hit::node).filter(node -> node.name() != null && !node.id().equals(seat))
				.map(node -> new Found(node.id(), node.name(), Objects.requireNonNullElse(node.title(), ""))));
	}

	/** A field that finds whoever is known on any account that the viewer may see, also those who hold no seat any more. */
	ComboBox<Found> anybody(String label) {
		return finding(label, text -> api.execute(PEOPLE, Map.of("text", text), People.class).people().stream()
				.map(person -> new Found(person.getId(), person.getName(), places(person))));
	}

	private List<Hit> seats(String text) {
		return api.execute(SEATS, Map.of("text", text), Hits.class).search();
	}

	private static String places(Person person) {
		var seats = person.getStakeholders().stream().map(seat -> Stream.of(seat.getTitle(), seat.getAccount().getName())
				.filter(Objects::nonNull).collect(Collectors.joining(", "))).collect(Collectors.joining("; "));
		return seats.isEmpty() ? "holds no seat now" : seats;
	}

	private static ComboBox<Found> finding(String label, Function<String, Stream<Found>> find) {
		var box = new ComboBox<Found>();
		box.setAriaLabel(label);
		box.setPlaceholder(label);
		box.setItemLabelGenerator(Found::words);
		box.setItems(query -> {
			var text = query.getFilter().orElse("").strip();
			var found = text.length() < 2 ? Stream.<Found>of() : find.apply(text);
			return found.skip(query.getOffset()).limit(query.getLimit());
		});
		return box;
	}

	/**
	 * Somebody who was found.
	 *
	 * @param id of a seat or of a person
	 * @param place where they are; empty when that says nothing
	 */
	record Found(String id, String name, String place) {

		String words() {
			return place.isEmpty() ? name : name + " (" + place + ")";
		}
	}

	record People(List<Person> people) {
	}

	record Hits(List<Hit> search) {
	}

	record Hit(Node node, @Nullable Account account) {
	}

	record Node(String id, @Nullable String name, @Nullable String title) {
	}
}
