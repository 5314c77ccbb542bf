package org.dottedline.bench;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.MouseButton;

/** A hand that holds something for some seconds and carries it to and fro over most of a pane. */
final class DraggingHand {

	private static final Duration LASTS = Duration.ofSeconds(5);

	private static final long STEP_NANOS = Duration.ofMillis(16).toNanos();

	/** Of the pane, from its middle; the rim is left out, where a map moves on by itself. */
	private static final double REACH = 0.36;

	private final Mouse mouse;

	private final BoundingBox pane;

	private final MouseButton button;

	DraggingHand(Mouse mouse, BoundingBox pane, MouseButton button) {
		this.mouse = mouse;
		this.pane = pane;
		this.button = button;
	}

	/** Presses at a place of the window and moves from there; what it holds is still in the hand afterwards. */
	void take(double x, double y) {
		mouse.move(x, y);
		mouse.down(new Mouse.DownOptions().setButton(button));
	}

	void move() {
		var began = System.nanoTime();
		for (var due = began; due - began < LASTS.toNanos(); due = Math.max(due + STEP_NANOS, System.nanoTime())) {
			LockSupport.parkNanos(due - System.nanoTime());
			var turn = 2 * Math.PI * (due - began) / LASTS.toNanos();
			mouse.move(pane.x + pane.width * (0.5 + REACH * Math.sin(2 * turn)), pane.y + pane.height * (0.5 + REACH * Math.sin(3 * turn)));
		}
	}

	void release() {
		mouse.up(new Mouse.UpOptions().setButton(button));
	}
}
