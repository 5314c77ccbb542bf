package org.dottedline.ui.importing;

import java.util.Optional;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

import org.dottedline.schema.types.Import;
import org.dottedline.ui.format.Reader;
import org.dottedline.ui.frame.ActionLink;
import org.dottedline.ui.frame.Table;

/** What came of an import: what went in, what was left out and why, and what to do next. */
class RunReport extends Div {

	private final Import run;
	private final Reader reader;

	RunReport(Import run, Reader reader, RejectedRows rejected, TakingBack takingBack) {
		this.run = run;
		this.reader = reader;
		setClassName("dl-report");
		add(outcome(takingBack), section(run.getDryRun() ? "What would go in" : "What went in", results()), section("Files", files()));
		if (run.getProblemCount() > 0) {
			add(section("Problems", problems(rejected)));
		}
	}

	private Div outcome(TakingBack takingBack) {
		var state = new StateMark(run);
		var says = new Paragraph(RunOutcome.sentence(run, reader.amounts()));
		says.getElement().setAttribute("role", "status");
		var actions = new Div(new ActionLink(".", "Go to the portfolio"), plain("import", run.getDryRun() ? "Import for good" : "Import more"));
		actions.setClassName("dl-actions");
		var outcome = new Div(state, says, actions, takingBack);
		outcome.setClassName("dl-section dl-outcome");
		return outcome;
	}

	private static Anchor plain(String path, String text) {
		var link = new Anchor(path, text);
		link.setClassName("dl-button");
		return link;
	}

	private Component results() {
		if (run.getResults().isEmpty()) {
			return faint("No record of a kind that Dottedline knows was found.");
		}
		var table = new Table("What went in").words("Kind").numbers("Read", run.getDryRun() ? "Would be new" : "New",
				run.getDryRun() ? "Would change" : "Changed", "The same", "Left out");
		run.getResults().forEach(result -> table.row(Table.text(result.getType()), count(result.getRead()), count(result.getCreated()),
				count(result.getUpdated()), count(result.getUnchanged()), count(result.getRejected())));
		return table;
	}

	private Component files() {
		var table = new Table("Files").words("File", "Recognised as").numbers("Rows");
		run.getFiles().forEach(file -> table.row(Table.text(file.getName()),
				file.getRecognisedAs() == null ? faint("Left out: " + Optional.ofNullable(file.getIgnoredReason()).orElse("not recognised"))
						: Table.text(file.getRecognisedAs()),
				file.getRows() == null ? Table.text("") : count(file.getRows())));
		return table;
	}

	private Component[] problems(RejectedRows rejected) {
		var shown = run.getProblems().size();
		var facts = new Paragraph(reader.amounts().count(run.getProblemCount(), "problem", "problems")
				+ (shown < run.getProblemCount() ? ", the first " + reader.amounts().count(shown) + " of them here" : ""));
		facts.setClassName("dl-faint");
		var table = new Table("Problems").words("File").numbers("Line").words("What is wrong and what was done", "Row");
		run.getProblems().forEach(problem -> table.row(Table.text(problem.getFile()),
				problem.getLine() == null ? Table.text("") : count(problem.getLine()),
				Table.text(problem.getColumn() == null ? problem.getMessage() : problem.getColumn() + ": " + problem.getMessage()),
				problem.getRejected() ? mark("Left out", "dl-left-out") : mark("Went in", "dl-went-in")));
		return run.getRejectedRows() == 0 ? new Component[] {facts, table} : new Component[] {facts, rejected.link(), table};
	}

	private static Div section(String title, Component... content) {
		var section = new Div(new H2(title));
		section.setClassName("dl-section");
		section.add(content);
		return section;
	}

	private Span count(int count) {
		return Table.number(reader.amounts().count(count), count == 0);
	}

	private static Span mark(String text, String className) {
		var mark = new Span(text);
		mark.setClassName(className);
		return mark;
	}

	private static Span faint(String text) {
		return mark(text, "dl-faint");
	}
}
