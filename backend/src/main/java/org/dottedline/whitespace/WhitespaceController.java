package org.dottedline.whitespace;

import java.util.List;

import graphql.schema.DataFetchingEnvironment;
import org.dottedline.access.Sight;
import org.dottedline.access.Sights;
import org.dottedline.account.Account;
import org.dottedline.account.AccountDirectory;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Matrices as the API reads them. */
@Controller
class WhitespaceController {

	private final WhitespaceService service;

	private final Sights sights;

	private final AccountDirectory directory;

	WhitespaceController(WhitespaceService service, Sights sights, AccountDirectory directory) {
		this.service = service;
		this.sights = sights;
		this.directory = directory;
	}

	@SchemaMapping
	WhitespaceMatrix whitespace(Account account, @Argument String rows, @Argument String columns) {
		return this.service.matrix(account, columns.equals("PRODUCT"), rows.equals("GEOGRAPHY"));
	}

	@QueryMapping
	WhitespaceMatrix portfolioWhitespace(@Argument String columns, DataFetchingEnvironment environment) {
		Sight sight = this.sights.open();
		List<String> ids = this.directory.visible(sight.viewer(), environment.getArgument("filter"));
		List<Account> accounts = sight.accounts(ids)
			.stream()
			.map(snapshot -> Account.of(sight, snapshot))
			.toList();
		return this.service.portfolio(sight, accounts, columns.equals("PRODUCT"));
	}

}
