package org.dottedline.security.local;

import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.dottedline.neo4j.DataFolder;
import org.dottedline.security.Answer;
import org.dottedline.security.Browser;
import org.dottedline.security.SessionCookies;
import org.dottedline.security.SignInApplication;
import org.dottedline.security.SignInTest;
import org.dottedline.testing.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(OutputCaptureExtension.class)
class FirstAdministratorIT {

	private static final Pattern PASSWORD = Pattern.compile("password {3}((?:[0-9a-z]{4}-){3}[0-9a-z]{4})\\R");

	@TempDir
	private Path data;

	@BeforeEach
	void empty() {
		TestDatabase.get().clear();
	}

	@Test
	void getsAPasswordThatIsShownOnceAndAskedToBeChanged(CapturedOutput output) {
		String password;
		try (ConfigurableApplicationContext first = start()) {
			Matcher shown = PASSWORD.matcher(output.getOut());
			assertThat(shown.find()).isTrue();
			password = shown.group(1);
			assertThat(shown.find()).isFalse();

			Browser browser = new Browser(port(first));
			assertThat(signIn(browser, password).json().path("mustChangePassword").asBoolean()).isTrue();
			assertThat(browser.post("/password", Map.of("current", password, "next", "my own passphrase"),
					SessionCookies.CSRF_HEADER, browser.cookie(SessionCookies.CSRF)).status()).isEqualTo(204);
			assertThat(signIn(browser, "my own passphrase").json().path("mustChangePassword").asBoolean()).isFalse();
		}
		int shownSoFar = output.getOut().length();
		try (ConfigurableApplicationContext second = start()) {
			assertThat(output.getOut().substring(shownSoFar)).doesNotContain("password");
			assertThat(signIn(new Browser(port(second)), password).status()).isEqualTo(401);
			assertThat(signIn(new Browser(port(second)), "my own passphrase").status()).isEqualTo(200);
		}
	}

	@Test
	void takesThePasswordThatWasGivenAndShowsNone(CapturedOutput output) {
		try (ConfigurableApplicationContext first = start("--dottedline.admin-password=given at the start")) {
			assertThat(output.getOut()).doesNotContain("given at the start").doesNotContainPattern(PASSWORD);
			Answer answer = signIn(new Browser(port(first)), "given at the start");
			assertThat(answer.json().path("mustChangePassword").asBoolean(true)).isFalse();
		}
	}

	private ConfigurableApplicationContext start(String... arguments) {
		TestDatabase database = TestDatabase.get();
		return new SpringApplicationBuilder(SignInApplication.class)
			.properties("server.port=0", "spring.neo4j.uri=" + database.uri(),
					"spring.neo4j.authentication.username=neo4j",
					"spring.neo4j.authentication.password=" + database.password(),
					DataFolder.PROPERTY + "=" + this.data, SignInTest.SCHEMA, SignInTest.SOCKET)
			.run(arguments);
	}

	private static int port(ConfigurableApplicationContext application) {
		return application.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
	}

	private static Answer signIn(Browser browser, String password) {
		return browser.post("/sign-in", Map.of("userName", "admin", "password", password));
	}
}
