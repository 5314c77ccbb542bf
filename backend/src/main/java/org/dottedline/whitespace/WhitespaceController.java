package org.dottedline.whitespace;

import java.util.List;
import java.util.Map;

import graphql.schema.DataFetchingEnvironment;
import org.dottedline.access.Sight;
import org.dottedline.access.Sights;
import org.dottedline.account.Account;
import org.dottedline.account.AccountDirectory;
import org.dottedline.change.Mutations;
import org.dottedline.graph.RecordType;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The matrix as the API reads and changes it. */
@Controller
class WhitespaceController {

	private final WhitespaceService service;

	private final Sights sights;

	private final AccountDirectory directory;

	private final Mutations mutations;

	WhitespaceController(WhitespaceService service, Sights sights, AccountDirectory directory, Mutations mutations) {
		this.service = service;
		this.sights = sights;
		this.directory = directory;
		this.mutations = mutations;
	}

	@SchemaMapping
	WhitespaceMatrix whitespace(Account account, @Argument String rows, @Argument String columns) {
		return this.service.matrix(account, columns.equals("PRODUCT"), rows.equals("GEOGRAPHY")).derive();
	}

	@QueryMapping
	WhitespaceMatrix portfolioWhitespace(@Argument String columns, DataFetchingEnvironment environment) {
		Sight sight = this.sights.open();
		List<String> ids = this.directory.visible(sight.viewer(), environment.getArgument("filter"));
		List<Account> accounts = sight.accounts(ids)
			.stream()
			.map(snapshot -> Account.of(sight, snapshot))
			.toList();
		return this.service.portfolio(sight, columns.equals("PRODUCT")).derive(accounts);
	}

	@MutationMapping
	Map<String, Object> updateCell(DataFetchingEnvironment environment) {
		Map<String, Object> input = environment.getArgument("input");
		return this.mutations.answer(environment, "cell", this.service::update, id -> cell(input));
	}

	private @Nullable Cell cell(Map<String, Object> input) {
		Account account = Account.of(this.sights.open(), (String) input.get("accountId"));
		if (account == null) {
			return null;
		}
		String column = (String) input.get("column");
		boolean product = account.sight()
			.workspace()
			.find(RecordType.PRODUCT, column) != null;
		return this.service.matrix(account, product, false).cell((String) input.get("row"), column);
	}

}
