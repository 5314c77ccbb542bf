package org.dottedline.application;

import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.MouseButton;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** A hand on the map of an open account: knows people by the names on their cards. */
final class MapHand {

	private static final String CARD = """
			name => {
				const map = document.querySelector("dottedline-map");
				const cards = [...map.shadowRoot.querySelectorAll(".world .card")];
				const card = cards.find(each => each.style.display !== "none" && each.querySelector(".name").textContent === name);
				if (!card) return null;
				const {x, y, width, height} = card.getBoundingClientRect();
				return [x, y, width, height];
			}""";

	private final Page page;

	MapHand(Page page) {
		this.page = page;
	}

	/** Goes to an account and waits until its map is painted, whole and still. */
	void open(String account) {
		page.navigate("/account/" + account);
		page.waitForFunction("document.querySelector('dottedline-map')");
		page.evaluate("document.querySelector('dottedline-map').readyPromise");
		fit();
	}

	void fit() {
		page.evaluate("document.querySelector('dottedline-map').fit()");
		page.waitForTimeout(500);
	}

	Locator map() {
		return page.locator("dottedline-map");
	}

	Locator tree() {
		return map().locator("[role=tree]");
	}

	Locator part(String className) {
		return map().locator("." + className);
	}

	/** What the map says of what was done. */
	Locator message() {
		return map().locator(".toast");
	}

	void choose(String name) {
		var place = Place.of(page, name);
		page.mouse().click(place.x(), place.y());
	}

	void menuOn(String name) {
		var place = Place.of(page, name);
		page.mouse().click(place.x(), place.y(), new Mouse.ClickOptions().setButton(MouseButton.RIGHT));
	}

	/** Takes somebody and holds them over somebody else; what is done there comes before letting go. */
	void drag(String name, String over, Runnable before) {
		var from = Place.of(page, name);
		var to = Place.of(page, over);
		carry(from.x(), from.y(), to.x(), to.y(), before);
	}

	/** Draws from the handle at somebody's edge to somebody else. */
	void draw(String name, String to, Runnable before) {
		var from = Place.of(page, name);
		page.mouse().move(from.x(), from.y());
		assertThat(part("tie-handle")).isVisible();
		var end = Place.of(page, to);
		carry(from.right() - 1, from.y(), end.x(), end.y(), before);
	}

	/** Feels its way across the room between two cards for a line, and clicks it. */
	void clickLineBetween(String name, String other) {
		var from = Place.of(page, name);
		var to = Place.of(page, other);
		var apart = Math.hypot(to.x() - from.x(), to.y() - from.y());
		for (var aside = 0; aside < 90; aside += 3) {
			for (var side : new int[] {aside, -aside}) {
				var x = (from.x() + to.x()) / 2 - (to.y() - from.y()) / apart * side;
				var y = (from.y() + to.y()) / 2 + (to.x() - from.x()) / apart * side;
				page.mouse().move(x, y);
				if ((Boolean) tree().evaluate("tree => tree.classList.contains('over-line')")) {
					page.mouse().click(x, y);
					return;
				}
			}
		}
		throw new AssertionError("There is no line between " + name + " and " + other);
	}

	void carry(double x, double y, double toX, double toY, Runnable before) {
		page.mouse().move(x, y);
		page.mouse().down();
		page.mouse().move(x + 20, y + 12, new Mouse.MoveOptions().setSteps(3));
		page.mouse().move(toX, toY, new Mouse.MoveOptions().setSteps(6));
		before.run();
		page.mouse().up();
	}

	void press(String... keys) {
		for (var key : keys) {
			page.keyboard().press(key);
		}
	}

	void type(String text) {
		page.keyboard().type(text);
	}

	/** The part of the world in view. */
	@SuppressWarnings("unchecked")
	Map<String, Object> view() {
		return (Map<String, Object>) page.evaluate("document.querySelector('dottedline-map').view");
	}

	void says(String text) {
		assertThat(message()).containsText(text);
	}

	/** Waits for a name among the cards. */
	void shows(String name) {
		page.waitForFunction("name => (" + CARD + ")(name) !== null", name);
	}

	/** The middle of a card in the window. */
	record Place(double x, double y, double right, double bottom) {

		static Place of(Page page, String name) {
			var box = ((List<?>) page.waitForFunction(CARD, name).jsonValue()).stream().mapToDouble(each -> ((Number) each).doubleValue()).toArray();
			return new Place(box[0] + box[2] / 2, box[1] + box[3] / 2, box[0] + box[2], box[1] + box[3]);
		}
	}
}
