package org.dottedline.security.local;

import java.util.Map;

import org.dottedline.security.Answer;
import org.dottedline.security.Browser;
import org.dottedline.security.SessionCookies;
import org.dottedline.security.SignInApplication;
import org.dottedline.security.SignInTest;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@SignInTest
class PasswordIT {

	private static final String NEXT = "a better passphrase";

	@LocalServerPort
	private int port;

	@Test
	void isChangedByWhoKnowsItAndEndsTheirOtherSignIns() {
		Browser browser = new Browser(this.port).signedIn();
		Browser elsewhere = new Browser(this.port).signedIn();
		assertThat(change(browser, "wrong one altogether", NEXT).code()).isEqualTo("WRONG_PASSWORD");
		assertThat(change(browser, SignInTest.PASSWORD, "too short").code()).isEqualTo("PASSWORD_TOO_SHORT");
		assertThat(change(browser, SignInTest.PASSWORD, "x".repeat(73)).code()).isEqualTo("PASSWORD_TOO_LONG");
		assertThat(change(browser, SignInTest.PASSWORD, SignInTest.PASSWORD).code()).isEqualTo("PASSWORD_UNCHANGED");
		assertThat(browser.post("/password", Map.of("current", SignInTest.PASSWORD, "next", NEXT)).code()).isEqualTo("CSRF");
		assertThat(new Browser(this.port).post("/password", Map.of("current", SignInTest.PASSWORD, "next", NEXT)).status())
			.isEqualTo(401);

		assertThat(change(browser, SignInTest.PASSWORD, NEXT).status()).isEqualTo(204);

		assertThat(ask(browser).status()).isEqualTo(200);
		assertThat(ask(elsewhere).status()).isEqualTo(401);
		assertThat(signIn(SignInTest.PASSWORD).status()).isEqualTo(401);
		assertThat(signIn(NEXT).status()).isEqualTo(200);
		assertThat(change(browser, NEXT, SignInTest.PASSWORD).status()).isEqualTo(204);
	}

	@Test
	void isNotNeededByWhoCanReadTheControlFile() {
		Answer answer = control("X-Dottedline-Control", SignInApplication.CONTROL_SECRET);
		assertThat(answer.status()).isEqualTo(200);
		String token = answer.json().path("token").asString();
		assertThat(new Browser(this.port).ask("{ current }", "Authorization", "Bearer " + token).field("current"))
			.isEqualTo("Administrator");
	}

	@Test
	void theControlSecretIsNeededForThat() {
		assertThat(control("X-Dottedline-Control", "another secret").status()).isEqualTo(403);
		assertThat(control("X-Dottedline-Control", "").status()).isEqualTo(403);
		assertThat(control("X-Other", "x").status()).isEqualTo(403);
		Browser signedIn = new Browser(this.port).signedIn();
		assertThat(signedIn.post("/control/token", Map.of(), SessionCookies.CSRF_HEADER,
				signedIn.cookie(SessionCookies.CSRF)).status()).isEqualTo(403);
	}

	private Answer control(String name, String value) {
		return new Browser(this.port).post("/control/token", Map.of(), name, value);
	}

	private Answer signIn(String password) {
		return new Browser(this.port).post("/sign-in", Map.of("userName", "admin", "password", password));
	}

	private static Answer change(Browser browser, String current, String next) {
		return browser.post("/password", Map.of("current", current, "next", next), SessionCookies.CSRF_HEADER,
				browser.cookie(SessionCookies.CSRF));
	}

	private static Answer ask(Browser browser) {
		return browser.ask("{ current }", SessionCookies.CSRF_HEADER, browser.cookie(SessionCookies.CSRF));
	}
}
