package org.dottedline.whitespace;

import java.time.OffsetDateTime;

import graphql.schema.DataFetchingEnvironment;
import org.dottedline.access.Sight;
import org.dottedline.access.Sights;
import org.dottedline.account.Account;
import org.dottedline.account.AccountsInSight;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Matrices as the API reads them. */
@Controller
class WhitespaceController {

	private final WhitespaceService service;

	private final Sights sights;

	private final AccountsInSight portfolio;

	WhitespaceController(WhitespaceService service, Sights sights, AccountsInSight portfolio) {
		this.service = service;
		this.sights = sights;
		this.portfolio = portfolio;
	}

	@SchemaMapping
	WhitespaceMatrix whitespace(Account account, @Argument String rows, @Argument String columns,
			@Argument @Nullable OffsetDateTime asOf) {
		boolean products = columns.equals("PRODUCT");
		boolean geography = rows.equals("GEOGRAPHY");
		return asOf == null ? this.service.matrix(account, products, geography)
				: this.service.matrixAsOf(account, products, geography, asOf);
	}

	@QueryMapping
	WhitespaceMatrix portfolioWhitespace(@Argument String columns, DataFetchingEnvironment environment) {
		Sight sight = this.sights.open();
		return this.service.portfolio(sight, this.portfolio.of(sight, environment.getArgument("filter")), columns.equals("PRODUCT"));
	}

}
