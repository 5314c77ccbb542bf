package org.dottedline.comment;

import java.time.Duration;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** How members are told by e-mail, from {@code dottedline.mail.*}: not at all unless {@code spring.mail.host} names a server. */
@Component
class MailSettings {

	private final Environment environment;

	private final Duration delay;

	private final Duration every;

	private final Duration again;

	private final int tries;

	MailSettings(Environment environment, @Value("${dottedline.mail.delay:60s}") Duration delay,
			@Value("${dottedline.mail.every:5s}") Duration every, @Value("${dottedline.mail.again:60s}") Duration again,
			@Value("${dottedline.mail.tries:10}") int tries) {
		this.environment = environment;
		this.delay = delay;
		this.every = every;
		this.again = again;
		this.tries = tries;
	}

	/** Whether there is a server to send with. */
	boolean on() {
		return !this.environment.getProperty("spring.mail.host", "").isBlank();
	}

	/** How long to wait for what may be read, changed or added to at once. */
	Duration delay() {
		return this.delay;
	}

	/** How often to look for what is due. */
	Duration every() {
		return this.every;
	}

	/** How long to wait after so many failures: twice as long each time, a quarter of a day at most. */
	Duration after(int failures) {
		long factor = 1L << Math.min(failures - 1, 20);
		Duration wait = this.again.multipliedBy(factor);
		return wait.compareTo(Duration.ofHours(6)) < 0 ? wait : Duration.ofHours(6);
	}

	/** After how many failures to give up. */
	int tries() {
		return this.tries;
	}

	/** Whom mails come from. */
	String from() {
		return this.environment.getProperty("dottedline.mail.from",
				this.environment.getProperty("spring.mail.username", "dottedline@localhost"));
	}

	/** Where readers find us, without a slash at the end. */
	String address() {
		String port = this.environment.getProperty("local.server.port", this.environment.getProperty("server.port", "8080"));
		return this.environment.getProperty("dottedline.public-url", "http://127.0.0.1:" + port).replaceAll("/+$", "");
	}

}
