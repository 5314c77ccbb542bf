package org.dottedline.presence;

import java.util.Arrays;
import java.util.List;

import tools.jackson.databind.json.JsonMapper;

/** How occupants stand on the boards that nodes read of each other. */
final class OccupantJson {

	private static final JsonMapper MAPPER = JsonMapper.builder().build();

	private OccupantJson() {
	}

	static String write(List<Occupant> occupants) {
		return MAPPER.writeValueAsString(occupants);
	}

	static List<Occupant> read(String json) {
		return Arrays.asList(MAPPER.readValue(json, Occupant[].class));
	}

}
