package org.dottedline.whitespace;

import java.util.List;

import graphql.schema.DataFetchingEnvironment;
import org.dottedline.access.Sights;
import org.dottedline.account.Account;
import org.dottedline.account.AccountsInSight;
import org.dottedline.change.Refusal;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Which cells want a look, as the API reads it. */
@Controller
class AttentionController {

	private static final int MOST_DAYS = 3660;

	private final WhitespaceService service;

	private final Sights sights;

	private final AccountsInSight portfolio;

	AttentionController(WhitespaceService service, Sights sights, AccountsInSight portfolio) {
		this.service = service;
		this.sights = sights;
		this.portfolio = portfolio;
	}

	@SchemaMapping
	List<CellAttention> whitespaceAttention(Account account, @Argument int within) {
		return attention(List.of(account), within);
	}

	@QueryMapping
	List<CellAttention> whitespaceAttention(@Argument int within, DataFetchingEnvironment environment) {
		return attention(this.portfolio.of(this.sights.open(), environment.getArgument("filter")), within);
	}

	private List<CellAttention> attention(List<Account> accounts, int within) {
		if (within < 0 || within > MOST_DAYS) {
			throw Refusal.invalid("within", "Look 0 to " + MOST_DAYS + " days ahead.");
		}
		return accounts.stream()
			.flatMap(account -> this.service.attention(account, within).stream())
			.sorted(CellAttention.PRESSING)
			.toList();
	}

}
