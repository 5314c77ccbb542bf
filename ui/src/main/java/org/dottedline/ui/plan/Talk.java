package org.dottedline.ui.plan;

import com.vaadin.flow.component.html.NativeDetails;

import org.dottedline.ui.account.Comments;

/** What is said about one thing of a plan, read when it is unfolded. */
class Talk extends NativeDetails {

	private final String account;
	private final String about;
	private final Comments comments = new Comments();

	Talk(String account, String about) {
		this.account = account;
		this.about = about;
		comments.getElement().setAttribute("without-heading", true);
		addToggleListener(event -> {
			if (event.isOpened()) {
				unfold();
			}
		});
	}

	/** Says how many threads are open. */
	void count(int threads) {
		setSummaryText(threads == 0 ? "Comments" : threads == 1 ? "Comments (1 open thread)" : "Comments (" + threads + " open threads)");
	}

	/** Unfolds it with the keyboard at a comment. */
	void reveal(String comment) {
		setOpen(true);
		unfold();
		comments.reveal(comment);
	}

	private void unfold() {
		if (comments.getParent().isEmpty()) {
			comments.about(account, about);
			setContent(comments);
		}
	}
}
