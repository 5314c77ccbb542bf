package org.dottedline.security.local;

import java.time.OffsetDateTime;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.dottedline.security.AccessTokens;
import org.dottedline.security.CurrentViewer;
import org.dottedline.security.ErrorAnswer;
import org.dottedline.security.IssuedToken;
import org.dottedline.security.SessionCookies;
import org.dottedline.security.TokenKind;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Signs members in and out. */
@RestController
class SignInController {

	private final LocalAccounts accounts;

	private final SignInLimits limits;

	private final AccessTokens tokens;

	private final SessionCookies cookies;

	private final CurrentViewer currentViewer;

	SignInController(LocalAccounts accounts, SignInLimits limits, AccessTokens tokens, SessionCookies cookies,
			CurrentViewer currentViewer) {
		this.accounts = accounts;
		this.limits = limits;
		this.tokens = tokens;
		this.cookies = cookies;
		this.currentViewer = currentViewer;
	}

	@PostMapping(path = "/sign-in", consumes = MediaType.APPLICATION_JSON_VALUE)
	ResponseEntity<?> signIn(@RequestBody SignIn input, HttpServletRequest request, HttpServletResponse response) {
		if (input.userName() == null || input.password() == null) {
			return ResponseEntity.badRequest()
				.body(ErrorAnswer.body("INVALID_INPUT", "A sign-in has a userName and a password."));
		}
		SignInLimits.Attempt attempt = this.limits.take(LocalAccount.canonical(input.userName()),
				request.getRemoteAddr());
		Optional<LocalAccount> found = this.accounts.check(input.userName(), input.password());
		if (found.isEmpty()) {
			return ResponseEntity.status(HttpStatus.UNAUTHORIZED)
				.body(ErrorAnswer.body("WRONG_CREDENTIALS", "The user name or the password is wrong."));
		}
		attempt.succeeded();
		LocalAccount account = found.get();
		if (Boolean.TRUE.equals(input.bearer())) {
			IssuedToken token = this.tokens.issue(account.memberId(), TokenKind.PROGRAM, AccessTokens.LIFETIME);
			return ResponseEntity.ok(new Token(token.value(), token.expiresAt()));
		}
		this.cookies.set(this.tokens.issue(account.memberId(), TokenKind.SESSION, AccessTokens.LIFETIME), request,
				response);
		return ResponseEntity
			.ok(new SignedIn(account.memberId(), this.accounts.nameOf(account), account.mustChangePassword()));
	}

	/** Ends the sign-in that the request came with; it is no error when that is over already. */
	@PostMapping("/sign-out")
	ResponseEntity<Void> signOut(HttpServletRequest request, HttpServletResponse response) {
		this.currentViewer.find().ifPresent(this.tokens::revoke);
		this.cookies.clear(request, response);
		HttpSession session = request.getSession(false);
		if (session != null) {
			session.invalidate();
		}
		return ResponseEntity.noContent().build();
	}

	record SignIn(@Nullable String userName, @Nullable String password, @Nullable Boolean bearer) {

		@Override
		public String toString() {
			return "SignIn of " + this.userName;
		}
	}

	record SignedIn(String memberId, String name, boolean mustChangePassword) {
	}

	record Token(String token, OffsetDateTime expiresAt) {
	}
}
