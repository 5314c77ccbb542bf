package org.dottedline.comment;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import org.dottedline.testing.DatabaseTest;
import org.dottedline.testing.TestDatabase;
import org.dottedline.testing.api.Api;
import org.dottedline.testing.api.BackendApplication;
import org.dottedline.testing.api.ServerTest;
import org.dottedline.testing.api.Workspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Whoever is mentioned or answered is told by e-mail too, over a server that may be down. */
@DatabaseTest
@SpringBootTest(classes = BackendApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "dottedline.admin-password=" + ServerTest.PASSWORD, "dottedline.sample=false", "spring.mail.host=127.0.0.1",
				"dottedline.mail.delay=0s", "dottedline.mail.every=200ms", "dottedline.mail.again=300ms", "dottedline.mail.tries=4",
				"dottedline.mail.from=plans@example.org", "dottedline.public-url=https://plans.example.org/" })
@Import(Workspace.class)
@ExtendWith(OutputCaptureExtension.class)
class MailIT {

	private static final int PORT = freePort();

	private static final Duration LONG = Duration.ofSeconds(30);

	@Autowired
	private Workspace workspace;

	@Autowired
	private MailRounds rounds;

	@Autowired
	private Outbox outbox;

	private GreenMail server;

	private Api ada;

	private Api bob;

	private String account;

	private String seat;

	@DynamicPropertySource
	static void mailServer(DynamicPropertyRegistry registry) {
		registry.add("spring.mail.port", () -> PORT);
	}

	@BeforeEach
	void anAccountOfTwo() {
		this.server = serverThatIsUp();
		this.ada = this.workspace.member("Ada\r\nBcc: everybody@example.org");
		this.bob = reachable("Bob");
		this.account = Workspace.account(this.ada, "Customer & \u05e9\u05dc\u05d5\u05dd");
		Workspace.give(this.ada, this.account, this.bob, "VIEWER");
		this.seat = Workspace.seat(this.ada, this.account, "Carla <b>");
	}

	@AfterEach
	void close() {
		await().atMost(LONG).until(() -> due() == 0);
		this.server.stop();
	}

	@Test
	void whoIsMentionedGetsALetterWithTheWordsAndAWayThere() throws MessagingException, IOException {
		String comment = mention("<script>Who knows her? \ud83d\ude80", this.bob);
		MimeMessage letter = letters(1).getFirst();
		assertThat(letter.getAllRecipients()).extracting(Object::toString).containsExactly(addressOf(this.bob));
		assertThat(letter.getFrom()[0]).hasToString("plans@example.org");
		assertThat(letter.getSubject()).isEqualTo("Ada Bcc: everybody@example.org mentioned you on Carla <b>");
		assertThat(letter.getHeader("Bcc")).isNull();
		assertThat(letter.getContentType()).startsWith("text/plain");
		assertThat(letter.getContent().toString()).contains("  <script>Who knows her? \ud83d\ude80", "(Customer & \u05e9\u05dc\u05d5\u05dd)",
				"https://plans.example.org/account/" + this.account + "?comment=" + comment, "https://plans.example.org/settings");
	}

	@Test
	void whileTheServerIsDownTheWriteIsDoneAndTheLetterComesLater() {
		this.server.stop();
		mention("Are you there?", this.bob);
		assertThat(this.bob.ask("{ unreadNotifications }").sound().at("unreadNotifications").asInt()).isEqualTo(1);
		await().atMost(LONG).until(() -> triesOf(this.bob) >= 2);
		this.server = serverThatIsUp();
		assertThat(letters(1)).hasSize(1);
	}

	@Test
	void whatCannotBeDeliveredForLongIsGivenUpWithALine(CapturedOutput output) {
		this.server.stop();
		mention("Nobody hears me", this.bob);
		await().atMost(LONG).until(() -> due() == 0);
		assertThat(output).contains("Gave up telling member " + this.bob.memberId() + " by e-mail of 1 comments after 4 tries");
		this.server = serverThatIsUp();
	}

	@Test
	void nobodyIsToldByMailWhoDoesNotWantItOrHasNoAddressOrMayNotSeeTheAccount() {
		Api deaf = reachable("Deaf");
		Workspace.give(this.ada, this.account, deaf, "VIEWER");
		assertThat(deaf.change("setMailChoice", "choice { available address on }", "on", false).node().path("choice").toString())
			.isEqualTo("{\"available\":true,\"address\":\"%s\",\"on\":false}".formatted(addressOf(deaf)));
		Api nowhere = this.workspace.member("Nowhere");
		Workspace.give(this.ada, this.account, nowhere, "VIEWER");
		mention("All of you", deaf, nowhere, reachable("Stranger"), this.bob);
		letters(1);
		await().atMost(LONG).until(() -> due() == 0);
		assertThat(letters(1)).extracting(MailIT::recipient).containsExactly(addressOf(this.bob));
	}

	@Test
	void ofSeveralNodesExactlyOneTellsOfAComment() throws InterruptedException {
		List<Api> readers = IntStream.range(0, 12).mapToObj(i -> reachable("Reader" + i)).toList();
		readers.forEach(reader -> Workspace.give(this.ada, this.account, reader, "VIEWER"));
		try (ExecutorService nodes = Executors.newFixedThreadPool(6)) {
			IntStream.range(0, 6).forEach(node -> nodes.submit(() -> {
				for (int i = 0; i < 60 && !Thread.interrupted(); i++) {
					this.rounds.round();
				}
			}));
			mention("To all", readers.toArray(Api[]::new));
			letters(12);
		}
		await().atMost(LONG).until(() -> due() == 0);
		assertThat(letters(12)).extracting(MailIT::recipient).containsExactlyInAnyOrderElementsOf(readers.stream().map(this::addressOf).toList());
	}

	@Test
	void severalInARowComeInOneLetter() throws MessagingException, IOException {
		this.server.stop();
		mention("First", this.bob);
		mention("Second", this.bob);
		await().atMost(LONG).until(() -> triesOf(this.bob) >= 1);
		TestDatabase.get().driver().executableQuery("MATCH (n:Notification) WHERE n.mailAt IS NOT NULL SET n.mailAt = 0, n.mailTries = 0").execute();
		this.server = serverThatIsUp();
		MimeMessage letter = letters(1).getFirst();
		assertThat(letter.getSubject()).isEqualTo("2 comments that concern you");
		assertThat(letter.getContent().toString()).contains("  First", "  Second");
	}

	@Test
	void anAddressIsOneOrIsRefused() {
		assertThat(this.bob.change("setMailChoice", "choice { address }", "address", "bob at home").refusal()).isEqualTo("INVALID_INPUT input.address");
		assertThat(this.bob.change("setMailChoice", "choice { address }", "address", "b@x.org>\r\nRCPT TO:<c@x.org").refusal()).isEqualTo("INVALID_INPUT input.address");
		assertThat(this.bob.change("setMailChoice", "choice { address }", "address", null).done().node().at("/choice/address").isNull()).isTrue();
	}

	private Api reachable(String name) {
		Api member = this.workspace.member(name);
		member.change("setMailChoice", "choice { address }", "address", addressOf(member)).done();
		return member;
	}

	private String addressOf(Api member) {
		return member.memberId().toLowerCase() + "@example.org";
	}

	private String mention(String text, Api... members) {
		return this.ada.change("addComment", "comment { id }", "accountId", this.account, "targetId", this.seat, "text", text, "mentionIds",
				Arrays.stream(members).map(Api::memberId).toList()).done().id("comment");
	}

	private List<MimeMessage> letters(int most) {
		await().atMost(LONG).until(() -> this.server.getReceivedMessages().length >= most);
		return List.of(this.server.getReceivedMessages());
	}

	private static String recipient(MimeMessage letter) {
		try {
			return letter.getRecipients(Message.RecipientType.TO)[0].toString();
		}
		catch (MessagingException unreadable) {
			throw new IllegalStateException(unreadable);
		}
	}

	private static int due() {
		return number("MATCH (n:Notification) WHERE n.mailAt IS NOT NULL RETURN count(n) AS n");
	}

	private static int triesOf(Api member) {
		return number("MATCH (n:Notification {memberId: '" + member.memberId() + "'}) RETURN coalesce(max(n.mailTries), 0) AS n");
	}

	private static int number(String statement) {
		return TestDatabase.get().driver().executableQuery(statement).execute().records().getFirst().get("n").asInt();
	}

	private static GreenMail serverThatIsUp() {
		GreenMail server = new GreenMail(new ServerSetup(PORT, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
		server.start();
		return server;
	}

	private static int freePort() {
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			return socket.getLocalPort();
		}
		catch (IOException taken) {
			throw new IllegalStateException(taken);
		}
	}

}
