package org.dottedline.importing.reading;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Names the trees of an import. The name is part of what a record is known by, so it is the same when the same folder
 * comes again, alone, with others or in a zip: the folder, or for want of one the zip or the plan. Only where two would
 * share a name in one import is more of the path taken.
 */
final class TreeNames {

	/** Where the files of a tree are, and by which plan they belong together; no plan joins those of one folder. */
	record Spot(String archive, String folder, @Nullable String plan) {

		private String shortest() {
			String zip = FileName.of(archive).base();
			return !folder.isEmpty() ? telling(folder) : !zip.isEmpty() ? zip : plan != null ? plan : "files";
		}

		/** The last folder, with those above it as long as it is called what every such folder is called. */
		private static String telling(String folder) {
			int from = folder.length();
			do {
				from = folder.lastIndexOf('/', from - 1);
			} while (from > 0 && COMMON.contains(folder.substring(from + 1).split("/")[0].toLowerCase(Locale.ROOT)));
			return folder.substring(from + 1);
		}

		private String longest() {
			return Stream.of(FileName.of(archive).base(), folder, plan == null ? "" : plan)
					.filter(part -> !part.isEmpty()).collect(Collectors.joining("/"));
		}
	}

	private static final Set<String> COMMON = Set.of("data", "export", "exports", "files", "import", "imports", "json",
			"output", "sample-data", "sfdx", "tree");

	private final Map<Spot, DataTree> trees = new LinkedHashMap<>();

	TreeNames(List<Spot> spots) {
		Set<String> once = new HashSet<>();
		Set<String> twice = new HashSet<>();
		List<Spot> distinct = spots.stream().distinct().toList();
		distinct.stream().map(Spot::shortest).filter(name -> !once.add(name)).forEach(twice::add);
		for (Spot spot : distinct) {
			String name = spot.shortest();
			trees.put(spot, new DataTree(twice.contains(name) ? spot.longest() : name));
		}
	}

	DataTree at(Spot spot) {
		return trees.get(spot);
	}
}
