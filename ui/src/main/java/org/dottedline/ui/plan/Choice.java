package org.dottedline.ui.plan;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/** Something to choose, by its id. */
record Choice(String id, String name) {

	static @Nullable Choice in(List<Choice> choices, @Nullable String id) {
		return choices.stream().filter(each -> each.id().equals(id)).findFirst().orElse(null);
	}

	static Set<Choice> among(List<Choice> choices, Collection<String> ids) {
		return choices.stream().filter(each -> ids.contains(each.id())).collect(Collectors.toSet());
	}
}
