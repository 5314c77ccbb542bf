package org.dottedline.ui.importing;

import org.dottedline.schema.types.Import;
import org.dottedline.schema.types.ImportResult;
import org.dottedline.schema.types.ImportState;
import org.dottedline.ui.format.Amounts;

/** What came of an import, in a sentence. */
final class RunOutcome {

	private RunOutcome() {
	}

	static String sentence(Import run, Amounts amounts) {
		if (run.getState() == ImportState.FAILED) {
			return (run.getFailure() == null ? "The import could not go on." : run.getFailure())
					+ " What went in stays; start the same import again and it finishes the rest.";
		}
		var created = run.getResults().stream().mapToLong(ImportResult::getCreated).sum();
		var updated = run.getResults().stream().mapToLong(ImportResult::getUpdated).sum();
		var same = run.getResults().stream().mapToLong(ImportResult::getUnchanged).sum();
		var read = run.getResults().stream().mapToLong(ImportResult::getRead).sum();
		if (read == 0) {
			return "Nothing went in: no row of a kind that Dottedline knows was found. The files below say why.";
		}
		var counts = amounts.count(created) + " new, " + amounts.count(updated) + " changed, " + amounts.count(same) + " the same, "
				+ amounts.count(run.getRejectedRows()) + " left out";
		if (run.getDryRun()) {
			return "Of " + amounts.count(read, "row", "rows") + " there would be " + counts + ". Nothing was written.";
		}
		return amounts.count(read, "row", "rows") + ": " + counts + "."
				+ (run.getState() == ImportState.CANCELLED ? " It was stopped; what went in stays." : "");
	}
}
