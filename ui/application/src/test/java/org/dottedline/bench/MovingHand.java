package org.dottedline.bench;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.MouseButton;

/**
 * A hand on the mouse for ten seconds, four times the same: begins with the whole in view, turns the wheel to come closer,
 * drags there and back, turns the wheel to go away again. Every other time it comes as close as names can be read. Where it
 * is follows from the time, so that a slow page is not given more of it.
 */
final class MovingHand {

	private static final Duration LASTS = Duration.ofSeconds(10);

	private static final int ROUNDS = 4;

	private static final long STEP_NANOS = Duration.ofMillis(16).toNanos();

	/** Of a round, in shares of it: a look at the whole, closer, a drag, the same back, and away until the end. */
	private static final double LOOK = 0.1;

	private static final double CLOSER = 0.3;

	private static final double THERE = 0.55;

	private static final double BACK = 0.8;

	/** Turned in all, in the wheel's own pixels. */
	private static final double SHORT_TURN = 1000;

	private static final double LONG_TURN = 2000;

	private final Mouse mouse;

	private final BoundingBox pane;

	private final MouseButton button;

	private final Runnable whole;

	private int round = -1;

	private double turned;

	private boolean dragging;

	/**
	 * @param button that moves the ground
	 * @param whole brings the whole into view, without which a hand would lose itself beside the map
	 */
	MovingHand(Mouse mouse, BoundingBox pane, MouseButton button, Runnable whole) {
		this.mouse = mouse;
		this.pane = pane;
		this.button = button;
		this.whole = whole;
	}

	void move() {
		var began = System.nanoTime();
		for (var due = began; due - began < LASTS.toNanos(); due = Math.max(due + STEP_NANOS, System.nanoTime())) {
			LockSupport.parkNanos(due - System.nanoTime());
			step(ROUNDS * (double) (due - began) / LASTS.toNanos());
		}
		release();
	}

	/** @param at 0 at the beginning of the first round, 1 at its end and so on */
	private void step(double at) {
		if ((int) at > round) {
			round = (int) at;
			turned = 0;
			whole.run();
		}
		var share = at - round;
		var turn = round % 2 == 0 ? SHORT_TURN : LONG_TURN;
		if (share < CLOSER) {
			hover();
			turnTo(-turn * part(share, LOOK, CLOSER));
		} else if (share < THERE) {
			dragBy(part(share, CLOSER, THERE));
		} else if (share < BACK) {
			dragBy(1 - part(share, THERE, BACK));
		} else {
			hover();
			turnTo(-turn * (1 - part(share, BACK, 1)));
		}
	}

	/** Over another place each time, in the upper half, where most people are. */
	private void hover() {
		release();
		mouse.move(x(0.35 + 0.08 * round), y(0.25));
	}

	private void dragBy(double part) {
		drag(x(0.8 - 0.6 * part), y(0.6 - 0.4 * part));
	}

	private void drag(double x, double y) {
		mouse.move(x, y);
		if (!dragging) {
			dragging = true;
			mouse.down(new Mouse.DownOptions().setButton(button));
		}
	}

	private void release() {
		if (dragging) {
			dragging = false;
			mouse.up(new Mouse.UpOptions().setButton(button));
		}
	}

	private void turnTo(double turn) {
		if (turn != turned) {
			mouse.wheel(0, turn - turned);
			turned = turn;
		}
	}

	private double x(double share) {
		return pane.x + share * pane.width;
	}

	private double y(double share) {
		return pane.y + share * pane.height;
	}

	private static double part(double share, double from, double to) {
		return Math.max(0, (share - from) / (to - from));
	}
}
