package org.dottedline.targets;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import graphql.schema.DataFetchingEnvironment;
import org.dottedline.access.Sight;
import org.dottedline.access.Sights;
import org.dottedline.account.Account;
import org.dottedline.account.AccountsInSight;
import org.dottedline.account.OpenCells;
import org.dottedline.change.Refusal;
import org.dottedline.contract.Renewal;
import org.dottedline.revenue.WorkspaceCurrency;
import org.dottedline.targets.LookAlikes.LookAlike;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** What is asked across accounts. Whatever the viewer may not see is out before anything is compared. */
@Controller
class TargetsController {

	private static final int MOST = 100;

	private static final int MOST_DAYS = 3660;

	private final Sights sights;

	private final AccountsInSight portfolio;

	private final WorkspaceCurrency currency;

	private final OpenCells openCells;

	private final Clock clock = Clock.systemUTC();

	TargetsController(Sights sights, AccountsInSight portfolio, WorkspaceCurrency currency, OpenCells openCells) {
		this.sights = sights;
		this.portfolio = portfolio;
		this.currency = currency;
		this.openCells = openCells;
	}

	@QueryMapping
	PrimeTargets primeTargets(@Argument String column, @Argument int first, DataFetchingEnvironment environment) {
		if (first < 1 || first > MOST) {
			throw Refusal.invalid("first", "Ask for 1 to " + MOST + ".");
		}
		Sight sight = this.sights.open();
		Offer offer = Offer.of(sight.workspace(), column);
		List<Standing> all = standings(this.portfolio.of(sight, null), offer);
		Map<String, Object> filter = environment.getArgument("filter");
		List<Standing> among = all;
		if (filter != null) {
			Set<String> chosen = new HashSet<>();
			this.portfolio.of(sight, filter).forEach(account -> chosen.add(account.id()));
			among = all.stream().filter(standing -> chosen.contains(standing.account().id())).toList();
		}
		List<PrimeTarget> targets = PrimeTarget.of(offer, all, among);
		return new PrimeTargets(targets.size(), targets.stream().limit(first).toList());
	}

	@QueryMapping
	List<Deployment> deployments(@Argument String column, DataFetchingEnvironment environment) {
		Sight sight = this.sights.open();
		Offer offer = Offer.of(sight.workspace(), column);
		return standings(this.portfolio.of(sight, environment.getArgument("filter")), offer).stream()
			.filter(Standing::isSold)
			.map(Deployment::of)
			.toList();
	}

	@SchemaMapping
	List<LookAlike> lookAlikes(Account account, @Argument String column, @Argument boolean bought) {
		Offer offer = Offer.of(account.sight().workspace(), column);
		List<Standing> all = standings(this.portfolio.of(account.sight(), null), offer);
		return new LookAlikes(all).of(account).stream().filter(one -> !bought || one.bought()).toList();
	}

	private List<Standing> standings(List<Account> accounts, Offer offer) {
		return accounts.stream()
			.map(account -> Standing.of(account, this.currency.revenue(account.snapshot(), account.sight().workspace()),
					offer, this.openCells.of(account)))
			.toList();
	}

	@QueryMapping
	List<DealToDefend> dealsToDefend(@Argument int days, DataFetchingEnvironment environment) {
		return deals(this.portfolio.of(this.sights.open(), environment.getArgument("filter")), days);
	}

	@SchemaMapping
	List<DealToDefend> dealsToDefend(Account account, @Argument int days) {
		return deals(List.of(account), days);
	}

	private List<DealToDefend> deals(List<Account> accounts, int days) {
		if (days < 0 || days > MOST_DAYS) {
			throw Refusal.invalid("days", "Look 0 to " + MOST_DAYS + " days ahead.");
		}
		LocalDate today = LocalDate.now(this.clock);
		return accounts.stream()
			.flatMap(account -> Renewal.due(account, today, today.plusDays(days)).stream())
			.map(renewal -> DealToDefend.of(renewal, today))
			.sorted(Comparator.comparing((DealToDefend deal) -> deal.renewal().date())
				.thenComparing(deal -> deal.renewal().contract().id()))
			.toList();
	}

	/** The best of the accounts that could buy something. */
	record PrimeTargets(int totalCount, List<PrimeTarget> targets) {
	}

}
