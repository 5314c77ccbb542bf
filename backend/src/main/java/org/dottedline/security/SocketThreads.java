package org.dottedline.security;

import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;

import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * The threads that send to WebSockets. Spring's handler asks Reactor for one for each socket; an operating system's thread for
 * everybody who only listens would cost more than all else that they need.
 */
final class SocketThreads implements Schedulers.Factory {

	/** Has Reactor make virtual threads where it makes single ones, for the whole process. */
	static void useVirtualOnes() {
		Schedulers.setFactory(new SocketThreads());
	}

	@Override
	public Scheduler newSingle(ThreadFactory factory) {
		return Schedulers.fromExecutorService(Executors.newSingleThreadScheduledExecutor(Thread.ofVirtual().name("socket").factory()));
	}
}
