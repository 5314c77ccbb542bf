package org.dottedline.api;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.reactivestreams.Subscription;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.BaseSubscriber;

import org.springframework.graphql.execution.SubscriptionPublisherException;
import org.springframework.web.servlet.function.ServerResponse.SseBuilder;

/** One stream of server-sent events: asks for the next event when the last one is written. */
final class EventStream extends BaseSubscriber<Map<String, Object>> implements Runnable {

	private static final Logger LOGGER = LoggerFactory.getLogger(EventStream.class);

	/** Stand for the end of the events and for a reader who is gone. */
	private static final Map<String, Object> END = Map.of("end", true);

	private static final Map<String, Object> GONE = Map.of("gone", true);

	private final SseBuilder out;

	private final long keepAliveMillis;

	/** One event, and what ends the stream. */
	private final BlockingQueue<Map<String, Object>> waiting = new LinkedBlockingQueue<>();

	EventStream(SseBuilder out, Duration keepAlive) {
		this.out = out.onTimeout(this::cancel).onComplete(this::cancel).onError(failure -> cancel());
		this.keepAliveMillis = keepAlive.toMillis();
	}

	@Override
	protected void hookOnSubscribe(Subscription subscription) {
		subscription.request(1);
	}

	@Override
	protected void hookOnNext(Map<String, Object> event) {
		this.waiting.add(event);
	}

	@Override
	protected void hookOnError(Throwable failure) {
		if (failure instanceof SubscriptionPublisherException known) {
			this.waiting.add(known.toMap());
		}
		else {
			LOGGER.error("A subscription failed", failure);
			this.waiting.add(Map.of("errors", List.of(Map.of("message", "The subscription broke off. Subscribe again.",
					"extensions", Map.of("code", "UNAVAILABLE")))));
		}
		this.waiting.add(END);
	}

	@Override
	protected void hookOnComplete() {
		this.waiting.add(END);
	}

	@Override
	protected void hookOnCancel() {
		this.waiting.add(GONE);
	}

	@Override
	public void run() {
		try {
			boolean open = true;
			while (open) {
				open = write(this.waiting.poll(this.keepAliveMillis, TimeUnit.MILLISECONDS));
			}
		}
		catch (IOException | RuntimeException gone) {
			LOGGER.debug("Whoever read events is gone, or took none for too long, and is let go", gone);
			cancel();
			this.out.error(gone);
		}
		catch (InterruptedException interrupted) {
			cancel();
			Thread.currentThread().interrupt();
		}
	}

	/** Writes an event, or a sign of life where there is none; whether there may be more. */
	private boolean write(@Nullable Map<String, Object> event) throws IOException {
		if (event == GONE) {
			return false;
		}
		if (event == END) {
			this.out.event("complete").data("");
			this.out.complete();
			return false;
		}
		if (event == null) {
			this.out.comment(" ").send();
		}
		else {
			this.out.event("next").data(event);
			request(1);
		}
		return true;
	}

}
