package org.dottedline.api;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.dottedline.access.Sight;
import org.dottedline.access.Sights;
import org.dottedline.access.Whereabouts;
import org.dottedline.access.Whereabouts.Place;
import org.dottedline.account.Account;
import org.dottedline.account.AccountPart;
import org.dottedline.employment.Employment;
import org.dottedline.employment.Organization;
import org.dottedline.graph.GraphRecord;
import org.dottedline.graph.OutsideRecords;
import org.dottedline.graph.RecordType;
import org.dottedline.graph.Streams;
import org.dottedline.member.Member;
import org.dottedline.opportunity.Product;
import org.dottedline.stakeholder.People;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Finds a thing by its id, whatever it is. */
@Controller
class NodeController {

	private final Sights sights;

	private final Whereabouts whereabouts;

	private final People people;

	private final OutsideRecords outside;

	private final Map<RecordType, AccountPart> parts = new EnumMap<>(RecordType.class);

	NodeController(Sights sights, Whereabouts whereabouts, People people, OutsideRecords outside,
			List<AccountPart> parts) {
		this.sights = sights;
		this.whereabouts = whereabouts;
		this.people = people;
		this.outside = outside;
		parts.forEach(part -> part.types().forEach(type -> this.parts.put(type, part)));
	}

	@QueryMapping
	@Nullable Object node(@Argument String id) {
		Sight sight = this.sights.open();
		Place place = this.whereabouts.of(id);
		if (place == null) {
			return link(sight, id);
		}
		return switch (place.type()) {
			case PERSON -> this.people.find(sight, id);
			case MEMBER -> Member.of(sight, id);
			case ORGANIZATION -> Organization.of(sight.workspace(), id);
			case PRODUCT -> Product.of(sight.workspace(), id);
			case PRODUCT_FAMILY -> Product.ProductFamily.of(sight.workspace(), id);
			default -> onAccount(sight, place, id);
		};
	}

	private @Nullable Object link(Sight sight, String id) {
		for (Place place : this.whereabouts.ofLink(id)) {
			Object found = Streams.WORKSPACE.equals(place.streamId()) ? ofOurs(sight, place, id) : onAccount(sight, place, id);
			if (found != null) {
				return found;
			}
		}
		return null;
	}

	/** An employment of one of us, which every member sees. */
	private static @Nullable Object ofOurs(Sight sight, Place place, String id) {
		GraphRecord record = sight.workspace().find(place.type(), id);
		return record == null ? null : Employment.of(sight.workspace(), record);
	}

	private @Nullable Object onAccount(Sight sight, Place place, String id) {
		Account account = Account.of(sight, place.streamId());
		if (account == null || place.type() == RecordType.ACCOUNT) {
			return account;
		}
		GraphRecord record = place.type().isInSnapshot() ? account.snapshot().find(place.type(), id)
				: this.outside.find(List.of(id)).stream().findFirst().orElse(null);
		AccountPart part = this.parts.get(place.type());
		return record == null || part == null ? null : part.shown(account, record);
	}

}
