package org.dottedline.member;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

import graphql.schema.DataFetchingEnvironment;
import org.dottedline.access.Sight;
import org.dottedline.access.Sights;
import org.dottedline.change.Mutations;
import org.dottedline.graph.GraphRecord;
import org.dottedline.graph.RecordType;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Members as the API reads them. */
@Controller
class MemberController {

	private final Sights sights;

	private final Members members;

	private final Mutations mutations;

	MemberController(Sights sights, Members members, Mutations mutations) {
		this.sights = sights;
		this.members = members;
		this.mutations = mutations;
	}

	@MutationMapping
	Map<String, Object> createMember(DataFetchingEnvironment environment) {
		return this.mutations.answer(environment, "member", this.members::create,
				id -> Member.of(this.sights.open(), id));
	}

	@QueryMapping
	@Nullable Member viewer() {
		Sight sight = this.sights.open();
		return Member.of(sight, sight.viewer().memberId());
	}

	@QueryMapping
	boolean viewerIsAdministrator() {
		return this.sights.open().viewer().administrator();
	}

	@QueryMapping
	List<Member> members() {
		Sight sight = this.sights.open();
		return sight.workspace()
			.all(RecordType.MEMBER)
			.stream()
			.sorted(Comparator.comparing((GraphRecord member) -> member.text("name", ""), String.CASE_INSENSITIVE_ORDER)
				.thenComparing(GraphRecord::id))
			.map(member -> Member.of(sight, member))
			.toList();
	}

}
