package org.dottedline.neo4j;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps a Neo4j running as a child process: starts it, starts it again at the same address when it dies alone, and ends
 * with it. Should this process be killed, the child notices and goes too.
 */
public final class EmbeddedNeo4j implements AutoCloseable {

	private static final Logger logger = LoggerFactory.getLogger(EmbeddedNeo4j.class);

	/** A database that fails before it ever answered will hardly answer after many more tries. */
	private static final int TRIES_BEFORE_READY = 3;

	private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

	/** After this time of quiet a new death is no longer seen as one of a series. */
	private static final Duration RECOVERED = Duration.ofMinutes(1);

	private final DataFolder folder;

	private final Neo4jProgram program;

	private final int port;

	private final String password;

	private final CompletableFuture<Void> ready = new CompletableFuture<>();

	private final Thread supervisor;

	private volatile boolean closing;

	private volatile @Nullable DatabaseProcess process;

	private EmbeddedNeo4j(DataFolder folder, Neo4jProgram program, int port) {
		this.folder = folder;
		this.program = program;
		this.port = port;
		this.password = DatabasePassword.of(folder);
		this.supervisor = Thread.ofPlatform().daemon().name("neo4j-supervisor").unstarted(this::supervise);
	}

	/**
	 * Begins to start the database and comes back at once. The caller holds the folder's {@link DataFolderLock}.
	 *
	 * @param port where it is to answer on 127.0.0.1; 0 takes a free one
	 */
	public static EmbeddedNeo4j start(DataFolder folder, Neo4jProgram program, int port) {
		EmbeddedNeo4j embedded = new EmbeddedNeo4j(folder, program, (port != 0) ? port : BoltPort.free());
		embedded.supervisor.start();
		return embedded;
	}

	/** Where it answers, the same for as long as this object lives. */
	public URI uri() {
		return URI.create("bolt://127.0.0.1:" + this.port);
	}

	/** The password of the user {@code neo4j}. */
	public String password() {
		return this.password;
	}

	/** The process that runs now, or ran last. */
	public long pid() {
		DatabaseProcess current = this.process;
		return (current != null) ? current.pid() : -1;
	}

	/**
	 * Waits until the database has answered for the first time.
	 *
	 * @throws DatabaseStartException when it does not, with the reason where that is known
	 */
	public void awaitReady(Duration patience) {
		try {
			this.ready.get(patience.toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (ExecutionException ex) {
			throw (ex.getCause() instanceof DatabaseStartException known) ? known : failed("did not start", ex.getCause());
		}
		catch (TimeoutException ex) {
			throw failed("did not answer within " + patience.toSeconds() + " s", ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw failed("was not waited for", ex);
		}
	}

	private void supervise() {
		int failures = 0;
		try {
			while (!this.closing) {
				long startedAt = System.nanoTime();
				DatabaseProcess current = DatabaseProcess.start(this.program.command(this.folder.store(), this.port),
						this.password, this.folder.databaseLog(), () -> this.ready.complete(null));
				this.process = current;
				int exit = this.closing ? closedAtOnce(current) : current.awaitExit();
				if (this.closing) {
					return;
				}
				failures = Duration.ofNanos(System.nanoTime() - startedAt).compareTo(RECOVERED) > 0 ? 1 : failures + 1;
				if (!this.ready.isDone() && (failures >= TRIES_BEFORE_READY || exit == DatabaseProcess.STORE_IN_USE)) {
					this.ready.completeExceptionally(failed(reason(exit), null));
					return;
				}
				logger.warn("The embedded database ended with code {} and is started again", exit);
				pause(failures);
			}
		}
		catch (IOException ex) {
			this.ready.completeExceptionally(failed("can't be started: " + ex.getMessage(), ex));
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	/** Closing came between the start and the moment at which {@link #close()} could see the process. */
	private int closedAtOnce(DatabaseProcess current) throws InterruptedException {
		current.close(this.program.timeToClose());
		return 0;
	}

	private static String reason(int exit) {
		return (exit == DatabaseProcess.STORE_IN_USE) ? "is in use by another process" : "ended with code " + exit;
	}

	private void pause(int failures) throws InterruptedException {
		long millis = Math.min(LONGEST_PAUSE.toMillis(), 100L << Math.min(failures, 10));
		synchronized (this) {
			if (!this.closing) {
				wait(millis);
			}
		}
	}

	private DatabaseStartException failed(String what, @Nullable Throwable cause) {
		return new DatabaseStartException("The embedded database in " + this.folder.store() + " " + what,
				"See " + this.folder.databaseLog() + " for what it said.", cause);
	}

	/** Ends the database in good order. */
	@Override
	public void close() {
		synchronized (this) {
			this.closing = true;
			notifyAll();
		}
		DatabaseProcess current = this.process;
		try {
			if (current != null) {
				current.close(this.program.timeToClose());
			}
			this.supervisor.join();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
