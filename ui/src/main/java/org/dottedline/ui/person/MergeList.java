package org.dottedline.ui.person;

import java.util.function.Supplier;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

import org.dottedline.schema.types.Person;
import org.dottedline.schema.types.PersonMergeProposal;
import org.dottedline.ui.format.Reader;

/** Persons who may be one, side by side, to be made one by hand. */
public class MergeList extends Div {

	private final Persons persons;
	private final Reader reader;
	private final Supplier<Persons.Proposals> proposals;
	private final Div list = new Div();
	private final Div said = new Div();

	/** Of one account. */
	public MergeList(Persons persons, Reader reader, String account) {
		this(persons, reader, () -> persons.proposals(account));
	}

	/** Of all accounts that the viewer may see. */
	public MergeList(Persons persons, Reader reader) {
		this(persons, reader, persons::proposals);
	}

	private MergeList(Persons persons, Reader reader, Supplier<Persons.Proposals> proposals) {
		this.persons = persons;
		this.reader = reader;
		this.proposals = proposals;
		setClassName("dl-section");
		list.setClassName("dl-section");
		said.setClassName("dl-done");
		said.getElement().setAttribute("role", "status");
		add(said, list);
	}

	/** Shows who may be one by now. */
	public void refresh() {
		list.removeAll();
		var now = proposals.get();
		now.found().forEach(proposal -> list.add(pair(proposal, now.editable())));
		if (now.found().isEmpty()) {
			var none = new Paragraph("Nobody seems to be here twice. Two of one name who have something else in common are proposed here.");
			none.setClassName("dl-faint");
			list.add(none);
		}
	}

	private Div pair(PersonMergeProposal proposal, boolean editable) {
		var signs = new Div("One name, and the same " + MergeWords.signs(proposal.getSigns()));
		signs.setClassName("dl-faint");
		var sides = new Div(side(proposal.getKeep(), proposal.getMerge(), proposal, editable), side(proposal.getMerge(), proposal.getKeep(), proposal, editable));
		sides.setClassName("dl-sides");
		var pair = new Div(signs, sides);
		pair.setClassName("dl-pair");
		return pair;
	}

	private Div side(Person person, Person other, PersonMergeProposal proposal, boolean editable) {
		var side = new PersonSide(person, proposal.getSigns(), reader);
		if (editable) {
			var keep = new NativeButton("Make them one, keep this", click -> merge(person, other));
			keep.setClassName("dl-button");
			keep.setAriaLabel("Make them one and keep " + person.getName() + ", " + MergeWords.place(person));
			side.add(keep);
		}
		return side;
	}

	private void merge(Person keep, Person other) {
		var answered = persons.merge(keep.getId(), other.getId());
		said.removeAll();
		if (!answered.errors().isEmpty()) {
			complain(answered.complaint());
			return;
		}
		refresh();
		var words = new Span(keep.getName() + " is one person now.");
		words.getElement().setAttribute("dir", "auto");
		said.add(words);
		var change = answered.change();
		if (change != null && !keep.getTenures().isEmpty()) {
			var account = keep.getTenures().getFirst().getAccount().getId();
			var undo = new NativeButton("Undo", click -> undo(account, change.commandId()));
			undo.setClassName("dl-button");
			said.add(undo);
		}
	}

	private void undo(String account, String command) {
		var answered = persons.undo(account, command);
		said.removeAll();
		if (answered.errors().isEmpty()) {
			said.add(new Span("They are two again."));
			refresh();
		} else {
			complain(answered.complaint());
		}
	}

	private void complain(String complaint) {
		var text = new Span(complaint);
		text.setClassName("dl-refusal");
		said.add(text);
	}
}
