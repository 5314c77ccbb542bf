package org.dottedline.testing.api;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

import org.dottedline.security.AccessTokens;
import org.dottedline.security.MemberDirectory;
import org.dottedline.security.TokenKind;
import org.dottedline.testing.TestDatabase;

import org.springframework.boot.web.server.context.WebServerApplicationContext;

/** Makes members who are signed in, and through them accounts and seats. */
public class Workspace {

	private static final AtomicInteger NAMES = new AtomicInteger();

	private final MemberDirectory members;

	private final AccessTokens tokens;

	private final WebServerApplicationContext application;

	private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

	Workspace(MemberDirectory members, AccessTokens tokens, WebServerApplicationContext application) {
		this.members = members;
		this.tokens = tokens;
		this.application = application;
	}

	/** A word that no other test uses. */
	public static String word(String like) {
		return like + Integer.toString(NAMES.incrementAndGet(), 36) + "x";
	}

	/** A new member who is signed in. */
	public Api member(String name) {
		return as(this.members.createMember(name));
	}

	/** The administrator of the workspace. */
	public Api administrator() {
		return as(TestDatabase.get()
			.driver()
			.executableQuery("MATCH (a:LocalAccount {administrator: true}) RETURN a.memberId AS id")
			.execute()
			.records()
			.getFirst()
			.get("id")
			.asString());
	}

	/** A member once more, with a sign-in that lasts for a while only. */
	public Api briefly(Api member, Duration lifetime) {
		return as(member.memberId(), lifetime);
	}

	private Api as(String memberId) {
		return as(memberId, AccessTokens.LIFETIME);
	}

	private Api as(String memberId, Duration lifetime) {
		int port = this.application.getWebServer().getPort();
		return new Api(this.client, port, memberId,
				this.tokens.issue(memberId, TokenKind.PROGRAM, lifetime).value());
	}

	/** A new account of a member. */
	public static String account(Api owner, String name) {
		return owner.change("createAccount", "account { id }", "name", name).done().id("account");
	}

	/** A new seat that somebody new holds. */
	public static String seat(Api editor, String accountId, String name) {
		return editor.change("addStakeholder", "stakeholder { id }", "accountId", accountId, "name", name)
			.done()
			.id("stakeholder");
	}

	/** A new seat that somebody new holds, under another. */
	public static String seatUnder(Api editor, String accountId, String managerId, String name) {
		return editor
			.change("addStakeholder", "stakeholder { id }", "accountId", accountId, "name", name, "managerId", managerId)
			.done()
			.id("stakeholder");
	}

	/** Gives a member access to an account. */
	public static void give(Api owner, String accountId, Api member, String level) {
		owner.change("setAccountAccess", "account { id }", "accountId", accountId, "memberId", member.memberId(), "level", level)
			.done();
	}

	/** The account's revision. */
	public static int revision(Api reader, String accountId) {
		return reader.ask("query ($id: ID!) { account(id: $id) { revision } }", "id", accountId)
			.sound()
			.at("account.revision")
			.asInt();
	}

}
