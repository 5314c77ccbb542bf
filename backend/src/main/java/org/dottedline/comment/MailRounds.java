package org.dottedline.comment;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import org.dottedline.access.Sight;
import org.dottedline.access.Sights;
import org.dottedline.member.Member;
import org.dottedline.security.Administrators;
import org.dottedline.security.Viewer;
import org.neo4j.driver.Record;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Schedulers;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.mail.MailException;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/**
 * Tells members by e-mail what waits in their inbox, a while after it was written and apart from it. What they have read
 * meanwhile, what was taken back, and what is on an account that they may not see any more is not told.
 */
@Component
class MailRounds implements SmartLifecycle {

	private static final Logger logger = LoggerFactory.getLogger(MailRounds.class);

	private final MailSettings settings;

	private final Outbox outbox;

	private final Sights sights;

	private final Administrators administrators;

	private final ObjectProvider<JavaMailSender> sender;

	private volatile Disposable running = Disposables.disposed();

	MailRounds(MailSettings settings, Outbox outbox, Sights sights, Administrators administrators, ObjectProvider<JavaMailSender> sender) {
		this.settings = settings;
		this.outbox = outbox;
		this.sights = sights;
		this.administrators = administrators;
		this.sender = sender;
	}

	@Override
	public void start() {
		if (this.settings.on()) {
			this.running = Flux.interval(this.settings.every(), Schedulers.boundedElastic()).onBackpressureDrop().subscribe(tick -> roundSafely());
		}
	}

	@Override
	public void stop() {
		this.running.dispose();
	}

	@Override
	public boolean isRunning() {
		return !this.running.isDisposed();
	}

	private void roundSafely() {
		try {
			round();
		}
		catch (RuntimeException failure) {
			logger.warn("What is to be told by e-mail could not be looked at this time; it stays where it is", failure);
		}
	}

	/** Tells what is due, each member in one letter. */
	void round() {
		Map<String, List<Record>> due = this.outbox.claim()
			.stream()
			.collect(Collectors.groupingBy(row -> row.get("memberId").asString(), LinkedHashMap::new, Collectors.toList()));
		if (due.isEmpty()) {
			return;
		}
		Set<String> administrators = this.administrators.among(due.keySet());
		due.forEach((memberId, rows) -> tell(memberId, administrators.contains(memberId), rows));
	}

	private void tell(String memberId, boolean administrator, List<Record> rows) {
		List<String> ids = rows.stream().map(row -> row.get("id").asString()).toList();
		try {
			OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC);
			Sight sight = this.sights.open(new Viewer(memberId, "", administrator, now, "mail"));
			Member member = Member.of(sight, memberId);
			List<Notification> told = rows.stream()
				.filter(row -> !row.get("off").asBoolean() && !row.get("read").asBoolean())
				.map(row -> Inbox.notification(sight, row))
				.filter(Objects::nonNull)
				.toList();
			if (member != null && member.email() != null && !told.isEmpty()) {
				send(Letter.of(member.email(), told, this.settings.address()));
			}
			this.outbox.settle(ids, null);
		}
		catch (MailException failure) {
			putOff(memberId, rows, failure);
		}
	}

	private void putOff(String memberId, List<Record> rows, MailException failure) {
		Map<Boolean, List<Record>> byHope = rows.stream().collect(Collectors.partitioningBy(row -> row.get("tries").asInt() < this.settings.tries()));
		byHope.get(true)
			.stream()
			.collect(Collectors.groupingBy(row -> row.get("tries").asInt(), Collectors.mapping(row -> row.get("id").asString(), Collectors.toList())))
			.forEach((tries, ids) -> this.outbox.settle(ids, Instant.now().plus(this.settings.after(tries))));
		List<String> lost = byHope.get(false).stream().map(row -> row.get("id").asString()).toList();
		if (!lost.isEmpty()) {
			this.outbox.settle(lost, null);
			logger.warn("Gave up telling member {} by e-mail of {} comments after {} tries; they are in the inbox. The last failure: {}", memberId,
					lost.size(), this.settings.tries(), failure.getMessage());
		}
		else {
			logger.info("Member {} could not be told by e-mail and will be later: {}", memberId, failure.getMessage());
		}
	}

	private void send(Letter letter) {
		JavaMailSender mail = this.sender.getObject();
		MimeMessage message = mail.createMimeMessage();
		try {
			MimeMessageHelper helper = new MimeMessageHelper(message, "UTF-8");
			helper.setFrom(this.settings.from());
			helper.setTo(letter.to());
			helper.setSubject(letter.subject());
			helper.setText(letter.text());
			message.setHeader("Auto-Submitted", "auto-generated");
		}
		catch (MessagingException refused) {
			throw new MailPreparationException(refused);
		}
		mail.send(message);
	}

}
