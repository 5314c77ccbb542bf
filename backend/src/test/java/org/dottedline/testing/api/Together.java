package org.dottedline.testing.api;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.IntFunction;

/** Many at the same moment. */
public final class Together {

	private Together() {
	}

	/** Lets so many begin at once and answers what each got; the first failure of any is thrown. */
	public static <T> List<T> run(int count, IntFunction<Callable<T>> work) {
		CountDownLatch start = new CountDownLatch(1);
		try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
			List<Future<T>> futures = new ArrayList<>();
			for (int i = 0; i < count; i++) {
				Callable<T> one = work.apply(i);
				futures.add(threads.submit(() -> {
					start.await();
					return one.call();
				}));
			}
			start.countDown();
			List<T> answers = new ArrayList<>();
			for (Future<T> future : futures) {
				answers.add(future.get(2, TimeUnit.MINUTES));
			}
			return answers;
		}
		catch (InterruptedException interrupted) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(interrupted);
		}
		catch (ExecutionException | TimeoutException failure) {
			throw new AssertionError(failure);
		}
	}

}
