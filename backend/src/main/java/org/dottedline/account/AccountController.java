package org.dottedline.account;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

import graphql.schema.DataFetchingEnvironment;
import org.dottedline.access.Sight;
import org.dottedline.access.Sights;
import org.dottedline.change.Mutations;
import org.dottedline.graph.Snapshot;
import org.dottedline.revenue.AccountRevenue;
import org.dottedline.revenue.Money;
import org.dottedline.revenue.WorkspaceCurrency;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Accounts as the API reads and changes them. */
@Controller
class AccountController {

	private final Sights sights;

	private final AccountDirectory directory;

	private final AccountService service;

	private final WorkspaceCurrency currency;

	private final OpenCells openCells;

	private final Mutations mutations;

	AccountController(Sights sights, AccountDirectory directory, AccountService service, WorkspaceCurrency currency,
			OpenCells openCells, Mutations mutations) {
		this.sights = sights;
		this.directory = directory;
		this.service = service;
		this.currency = currency;
		this.openCells = openCells;
		this.mutations = mutations;
	}

	@QueryMapping
	@Nullable Account account(@Argument String id) {
		return Account.of(this.sights.open(), id);
	}

	@QueryMapping
	PagedConnection accounts(@Argument @Nullable Integer first, @Argument @Nullable String after,
			@Argument @Nullable String orderBy, DataFetchingEnvironment environment) {
		Sight sight = this.sights.open();
		List<String> ids = this.directory.visible(sight.viewer(), environment.getArgument("filter"));
		if (orderBy == null || orderBy.equals("NAME")) {
			PagedConnection page = Paging.page(ids, first, after, id -> id, id -> id);
			sight.accounts(page.edges().stream().map(edge -> (String) edge.node()).toList());
			return Paging.page(ids, first, after, id -> id, id -> shown(sight, id));
		}
		List<Snapshot> accounts = sight.accounts(ids).stream().sorted(order(sight, orderBy)).toList();
		return Paging.page(accounts, first, after, Snapshot::streamId, account -> Account.of(sight, account));
	}

	private static Object shown(Sight sight, String id) {
		Account account = Account.of(sight, id);
		if (account == null) {
			throw new IllegalStateException("The account " + id + " went while it was listed");
		}
		return account;
	}

	private Comparator<Snapshot> order(Sight sight, String orderBy) {
		Snapshot workspace = sight.workspace();
		Function<Snapshot, AccountRevenue> revenue = account -> this.currency.revenue(account, workspace);
		return switch (orderBy) {
			case "CURRENT_REVENUE" -> largestFirst(account -> revenue.apply(account).currentRevenue());
			case "POTENTIAL" -> largestFirst(account -> this.openCells.potential(Account.of(sight, account)).total());
			default -> Comparator.comparing(account -> revenue.apply(account).renewalDate(),
					Comparator.nullsLast(Comparator.naturalOrder()));
		};
	}

	private static Comparator<Snapshot> largestFirst(Function<Snapshot, @Nullable Money> figure) {
		return Comparator.comparing(account -> {
			Money money = figure.apply(account);
			return money == null ? null : money.amount();
		}, Comparator.nullsLast(Comparator.reverseOrder()));
	}

	@SchemaMapping
	@Nullable Money currentRevenue(Account account) {
		return revenue(account).currentRevenue();
	}

	@SchemaMapping
	@Nullable Money potential(Account account) {
		return this.openCells.potential(account).total();
	}

	@SchemaMapping
	List<Money> unconverted(Account account) {
		Map<String, Money> unconverted = new TreeMap<>();
		Stream
			.concat(this.openCells.potential(account).others().stream(),
					revenue(account).unconverted().stream())
			.forEach(money -> unconverted.merge(money.currency(), money, Money::sum));
		return List.copyOf(unconverted.values());
	}

	@SchemaMapping
	@Nullable LocalDate renewalDate(Account account) {
		return revenue(account).renewalDate();
	}

	private AccountRevenue revenue(Account account) {
		return this.currency.revenue(account.snapshot(), account.sight().workspace());
	}

	@MutationMapping
	Map<String, Object> createAccount(DataFetchingEnvironment environment) {
		return this.mutations.answer(environment, "account", this.service::create, this::account);
	}

	@MutationMapping
	Map<String, Object> updateAccount(DataFetchingEnvironment environment) {
		return this.mutations.answer(environment, "account", this.service::update, this::account);
	}

	@MutationMapping
	Map<String, Object> setAccountAccess(DataFetchingEnvironment environment) {
		return this.mutations.answer(environment, "account", this.service::setAccess, this::account);
	}

	@MutationMapping
	Map<String, Object> addBusinessUnit(DataFetchingEnvironment environment) {
		Map<String, Object> input = environment.getArgument("input");
		return this.mutations.answer(environment, "businessUnit", this.service::addUnit, id -> {
			Account account = account((String) input.get("accountId"));
			return account == null ? null : BusinessUnit.of(account.snapshot(), id);
		});
	}

}
