package org.dottedline.whitespace;

import java.util.List;
import java.util.Map;

import graphql.schema.DataFetchingEnvironment;
import org.dottedline.access.Sights;
import org.dottedline.change.Mutations;
import org.dottedline.whitespace.CellStatuses.CellStatus;

import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** The finer states of cells as the API reads and changes them. */
@Controller
class CellStatusController {

	private final CellStatusService service;

	private final Sights sights;

	private final Mutations mutations;

	CellStatusController(CellStatusService service, Sights sights, Mutations mutations) {
		this.service = service;
		this.sights = sights;
		this.mutations = mutations;
	}

	@QueryMapping
	List<CellStatus> cellStatuses() {
		return CellStatuses.of(this.sights.open().workspace()).all();
	}

	@MutationMapping
	Map<String, Object> setCellStatuses(DataFetchingEnvironment environment) {
		return this.mutations.answer(environment, "statuses", this.service::set, id -> cellStatuses());
	}

}
