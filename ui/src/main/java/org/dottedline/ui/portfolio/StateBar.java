package org.dottedline.ui.portfolio;

import com.vaadin.flow.data.renderer.LitRenderer;

/** What an account has, is buying and could still buy, as one small bar and the same in numbers. */
final class StateBar {

	private StateBar() {
	}

	static LitRenderer<Standing> renderer() {
		return LitRenderer.<Standing>of("""
				<div class="dl-states">\
				<div class="dl-states-bar" aria-hidden="true">\
				<span class="dl-states-part dl-state-sold" style="flex-grow: ${item.sold}"></span>\
				<span class="dl-states-part dl-state-progress" style="flex-grow: ${item.progress}"></span>\
				<span class="dl-states-part dl-state-open" style="flex-grow: ${item.open}"></span>\
				<span class="dl-states-part dl-state-blocked" style="flex-grow: ${item.blocked}"></span></div>\
				<span class="dl-states-number dl-states-number-sold">${item.sold}<span class="dl-unseen"> sold</span></span>\
				<span class="dl-states-number">${item.progress}<span class="dl-unseen"> in progress</span></span>\
				<span class="dl-states-number dl-states-number-open">${item.open}<span class="dl-unseen"> open</span></span></div>""")
				.withProperty("sold", standing -> standing.families().sold())
				.withProperty("progress", standing -> standing.families().inProgress())
				.withProperty("open", standing -> standing.families().open())
				.withProperty("blocked", standing -> standing.families().blocked());
	}
}
