package org.dottedline.application;

import java.util.stream.Stream;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;

/** Fingers on a touch screen. */
final class Fingers implements AutoCloseable {

	private static final int STAYING = 700;
	private static final int STEPS = 8;

	private final Page page;
	private final CDPSession session;

	Fingers(Page page) {
		this.page = page;
		session = page.context().newCDPSession(page);
		emulate(true);
	}

	/** One finger that moves at once. */
	void drag(MapHand.Place from, double dx, double dy) {
		send("touchStart", at(0, from.x(), from.y()));
		move(from.x(), from.y(), from.x() + dx, from.y() + dy);
		send("touchEnd");
	}

	/** One finger that stays until it has something, and carries it; what is done there comes before it is lifted. */
	void carry(MapHand.Place from, MapHand.Place to, Runnable before) {
		send("touchStart", at(0, from.x(), from.y()));
		page.waitForTimeout(STAYING);
		move(from.x(), from.y(), to.x(), to.y());
		before.run();
		send("touchEnd");
	}

	/** One finger that stays and is lifted where it was. */
	void stay(MapHand.Place on) {
		send("touchStart", at(0, on.x(), on.y()));
		page.waitForTimeout(STAYING);
		send("touchEnd");
	}

	/** Two fingers around a place, as many times further apart in the end. */
	void pinch(MapHand.Place around, double times) {
		var reach = 60.0;
		send("touchStart", at(0, around.x() - reach, around.y()), at(1, around.x() + reach, around.y()));
		for (var step = 1; step <= STEPS; step++) {
			var now = reach * (1 + (times - 1) * step / STEPS);
			send("touchMove", at(0, around.x() - now, around.y()), at(1, around.x() + now, around.y()));
		}
		send("touchEnd");
	}

	private void move(double x, double y, double toX, double toY) {
		for (var step = 1; step <= STEPS; step++) {
			send("touchMove", at(0, x + (toX - x) * step / STEPS, y + (toY - y) * step / STEPS));
		}
	}

	private static JsonObject at(int finger, double x, double y) {
		var point = new JsonObject();
		point.addProperty("id", finger);
		point.addProperty("x", x);
		point.addProperty("y", y);
		return point;
	}

	private void send(String type, JsonObject... points) {
		var touch = new JsonObject();
		var list = new JsonArray();
		Stream.of(points).forEach(list::add);
		touch.addProperty("type", type);
		touch.add("touchPoints", list);
		session.send("Input.dispatchTouchEvent", touch);
	}

	private void emulate(boolean enabled) {
		var emulation = new JsonObject();
		emulation.addProperty("enabled", enabled);
		session.send("Emulation.setTouchEmulationEnabled", emulation);
	}

	@Override
	public void close() {
		emulate(false);
		session.detach();
	}
}
