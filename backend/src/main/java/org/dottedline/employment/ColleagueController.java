package org.dottedline.employment;

import java.util.concurrent.CompletableFuture;

import org.dataloader.DataLoader;
import org.dottedline.stakeholder.Person;
import org.dottedline.stakeholder.Stakeholder;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;

/** Past colleagues as the API reads them; those of several people are answered together. */
@Controller
class ColleagueController {

	ColleagueController(BatchLoaderRegistry loaders, PastColleagues pastColleagues) {
		loaders.forTypePair(ColleagueQuestion.class, PastColleagueConnection.class)
			.registerMappedBatchLoader((questions, environment) -> Mono.fromSupplier(() -> pastColleagues.answer(questions)));
	}

	@SchemaMapping
	CompletableFuture<PastColleagueConnection> pastColleagues(Stakeholder stakeholder, @Argument @Nullable Integer first,
			@Argument @Nullable String after, @Argument @Nullable Integer minMonths, @Argument @Nullable Integer sinceYear,
			@Argument ColleagueScope scope,
			DataLoader<ColleagueQuestion, PastColleagueConnection> loader) {
		Person person = stakeholder.person();
		return person == null ? CompletableFuture.completedFuture(PastColleagueConnection.EMPTY)
				: loader.load(new ColleagueQuestion(person, stakeholder.account(), scope, minMonths == null ? 0 : minMonths,
						sinceYear, size(first), after));
	}

	@SchemaMapping
	CompletableFuture<PastColleagueConnection> pastColleagues(Person person, @Argument @Nullable Integer first,
			@Argument @Nullable String after, @Argument @Nullable Integer minMonths, @Argument @Nullable Integer sinceYear,
			@Argument ColleagueScope scope,
			DataLoader<ColleagueQuestion, PastColleagueConnection> loader) {
		return loader.load(new ColleagueQuestion(person, scope == ColleagueScope.ACCOUNT ? person.account() : null, scope,
				minMonths == null ? 0 : minMonths, sinceYear, size(first), after));
	}

	private static int size(@Nullable Integer first) {
		return first == null ? 20 : first;
	}

}
