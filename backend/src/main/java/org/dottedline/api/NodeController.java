package org.dottedline.api;

import org.dottedline.access.Sight;
import org.dottedline.access.Sights;
import org.dottedline.access.Whereabouts;
import org.dottedline.access.Whereabouts.Place;
import org.dottedline.account.Account;
import org.dottedline.account.BusinessUnit;
import org.dottedline.graph.GraphRecord;
import org.dottedline.graph.RecordType;
import org.dottedline.member.Member;
import org.dottedline.opportunity.Opportunity;
import org.dottedline.opportunity.Product;
import org.dottedline.stakeholder.People;
import org.dottedline.stakeholder.Stakeholder;
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

	NodeController(Sights sights, Whereabouts whereabouts, People people) {
		this.sights = sights;
		this.whereabouts = whereabouts;
		this.people = people;
	}

	@QueryMapping
	@Nullable Object node(@Argument String id) {
		Place place = this.whereabouts.of(id);
		if (place == null) {
			return null;
		}
		Sight sight = this.sights.open();
		return switch (place.type()) {
			case PERSON -> this.people.find(sight, id);
			case MEMBER -> Member.of(sight, id);
			case PRODUCT -> Product.of(sight.workspace(), id);
			case PRODUCT_FAMILY -> Product.ProductFamily.of(sight.workspace(), id);
			default -> {
				Account account = Account.of(sight, place.streamId());
				yield account == null ? null : onAccount(account, place.type(), id);
			}
		};
	}

	private static @Nullable Object onAccount(Account account, RecordType type, String id) {
		GraphRecord record = account.snapshot().find(type, id);
		return switch (type) {
			case ACCOUNT -> account;
			case STAKEHOLDER -> Stakeholder.of(account, id);
			case BUSINESS_UNIT -> BusinessUnit.of(account.snapshot(), id);
			case OPPORTUNITY -> record == null ? null : Opportunity.of(account, record);
			default -> null;
		};
	}

}
