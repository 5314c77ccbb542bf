package org.dottedline.neo4j;

import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;
import org.neo4j.driver.exceptions.Neo4jException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@Timeout(value = 3, unit = TimeUnit.MINUTES)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EmbeddedNeo4jIT {

	private static final Duration PATIENCE = Duration.ofMinutes(2);

	/** One folder for all, since what one start leaves is what the next one finds. */
	@TempDir
	static Path temporary;

	private final DataFolder folder = DataFolder.at(temporary.resolve("data"));

	@Test
	@Order(1)
	void isStartedAgainAtTheSameAddressWhenItDiesAloneAndKeepsWhatWasCommitted() throws Exception {
		try (EmbeddedNeo4j embedded = start(); Driver driver = driver(embedded)) {
			driver.executableQuery("CREATE (:Kept {value: 1})").execute();
			ProcessHandle first = ProcessHandle.of(embedded.pid()).orElseThrow();
			first.destroyForcibly();
			first.onExit().get(10, TimeUnit.SECONDS);
			assertThat(countOnceItAnswers(driver)).isEqualTo(1);
			assertThat(embedded.pid()).isNotEqualTo(first.pid());
		}
	}

	@Test
	@Order(2)
	void keepsDataOverRestartsAndClosesInGoodOrder() {
		long pid;
		try (EmbeddedNeo4j embedded = start(); Driver driver = driver(embedded)) {
			pid = embedded.pid();
			assertThat(count(driver)).isEqualTo(1);
		}
		assertThat(ProcessHandle.of(pid)).isEmpty();
	}

	@Test
	@Order(3)
	void goesWhenItsParentIsKilledAndLetsTheNextOneHaveTheStore() throws Exception {
		Process parent = new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(), "-cp",
				System.getProperty("java.class.path"), EmbeddedParent.class.getName(), this.folder.path().toString())
			.redirectError(ProcessBuilder.Redirect.DISCARD)
			.start();
		ProcessHandle child = ProcessHandle.of(Long.parseLong(lastLine(parent))).orElseThrow();
		assertThatExceptionOfType(DatabaseStartException.class).isThrownBy(() -> DataFolderLock.acquire(this.folder))
			.withMessageContaining("process " + parent.pid())
			.withMessageContaining(this.folder.path().toString());
		parent.destroyForcibly().waitFor();
		try (DataFolderLock lock = DataFolderLock.acquire(this.folder);
				EmbeddedNeo4j embedded = start();
				Driver driver = driver(embedded)) {
			child.onExit().get(30, TimeUnit.SECONDS);
			assertThat(count(driver)).isEqualTo(1);
		}
	}

	@Test
	@Order(4)
	void saysWhenAnotherProcessHasTheStore() throws Exception {
		Path store = Files.createDirectories(this.folder.store());
		try (var channel = FileChannel.open(store.resolve("launcher.lock"),
				StandardOpenOption.CREATE, StandardOpenOption.WRITE);
				var lock = channel.lock();
				EmbeddedNeo4j embedded = EmbeddedNeo4j.start(this.folder, program(), 0)) {
			assertThatExceptionOfType(DatabaseStartException.class).isThrownBy(() -> embedded.awaitReady(PATIENCE))
				.withMessageContaining("in use by another process");
		}
	}

	@Test
	@Order(5)
	void keepsItsPasswordFromEveryoneButItsOwnerAndOffTheCommandLine() throws Exception {
		String password = DatabasePassword.of(this.folder);
		assertThat(password).hasSizeGreaterThan(30).isEqualTo(DatabasePassword.of(this.folder));
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(this.folder.passwordFile())))
			.isEqualTo("rw-------");
		assertThat(program().command(this.folder.store(), 1)).noneMatch((word) -> word.contains(password));
	}

	private EmbeddedNeo4j start() {
		EmbeddedNeo4j embedded = EmbeddedNeo4j.start(this.folder, program(), 0);
		embedded.awaitReady(PATIENCE);
		return embedded;
	}

	private static Neo4jProgram program() {
		return Neo4jProgram.in(System.getProperty(Neo4jProgram.LIBRARY_PROPERTY));
	}

	private static Driver driver(EmbeddedNeo4j embedded) {
		URI uri = embedded.uri();
		assertThat(uri.getHost()).isEqualTo("127.0.0.1");
		return GraphDatabase.driver(uri, AuthTokens.basic("neo4j", embedded.password()));
	}

	private static long count(Driver driver) {
		try (Session session = driver.session()) {
			return session.run("MATCH (n:Kept) RETURN count(n) AS count").single().get("count").asLong();
		}
	}

	private static long countOnceItAnswers(Driver driver) throws InterruptedException {
		long deadline = System.nanoTime() + PATIENCE.toNanos();
		while (true) {
			try {
				return count(driver);
			}
			catch (Neo4jException ex) {
				if (System.nanoTime() > deadline) {
					throw ex;
				}
				Thread.sleep(100);
			}
		}
	}

	private static String lastLine(Process parent) throws Exception {
		try (var lines = parent.inputReader()) {
			for (String line = lines.readLine(); line != null; line = lines.readLine()) {
				if (line.chars().allMatch(Character::isDigit)) {
					return line;
				}
			}
		}
		throw new IllegalStateException("The parent ended with code " + parent.waitFor());
	}

}
