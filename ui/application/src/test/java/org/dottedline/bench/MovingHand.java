package org.dottedline.bench;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.options.BoundingBox;

/**
 * A hand on the mouse for ten seconds, four times the same: turns the wheel to come closer, drags there and back, turns
 * the wheel to go away again. Every other time it comes as close as names can be read. Where it is follows from the time,
 * so that a slow page is not given more of it.
 */
final class MovingHand {

	private static final Duration LASTS = Duration.ofSeconds(10);

	private static final int ROUNDS = 4;

	private static final long STEP_NANOS = Duration.ofMillis(16).toNanos();

	/** Of a round, in shares of it: closer until the first, a drag until the second, another until the third, then away. */
	private static final double CLOSER = 0.2;

	private static final double THERE = 0.5;

	private static final double BACK = 0.8;

	/** Turned in all, in the wheel's own pixels. */
	private static final double SHORT_TURN = 1000;

	private static final double LONG_TURN = 2000;

	private final Mouse mouse;

	private final BoundingBox pane;

	private double turned;

	private boolean dragging;

	MovingHand(Mouse mouse, BoundingBox pane) {
		this.mouse = mouse;
		this.pane = pane;
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
		var round = (int) at;
		var share = at - round;
		var turn = round % 2 == 0 ? SHORT_TURN : LONG_TURN;
		if (share < CLOSER) {
			release();
			mouse.move(x(0.4 + 0.05 * round), y(0.5));
			turnTo(-turn * share / CLOSER);
		} else if (share < THERE) {
			drag(x(0.8 - 0.6 * part(share, CLOSER, THERE)), y(0.4 + 0.3 * part(share, CLOSER, THERE)));
		} else if (share < BACK) {
			drag(x(0.2 + 0.6 * part(share, THERE, BACK)), y(0.7 - 0.5 * part(share, THERE, BACK)));
		} else {
			release();
			turnTo(-turn * (1 - part(share, BACK, 1)));
		}
	}

	private void drag(double x, double y) {
		mouse.move(x, y);
		if (!dragging) {
			dragging = true;
			mouse.down();
		}
	}

	private void release() {
		if (dragging) {
			dragging = false;
			mouse.up();
		}
	}

	private void turnTo(double turn) {
		mouse.wheel(0, turn - turned);
		turned = turn;
	}

	private double x(double share) {
		return pane.x + share * pane.width;
	}

	private double y(double share) {
		return pane.y + share * pane.height;
	}

	private static double part(double share, double from, double to) {
		return (share - from) / (to - from);
	}
}
