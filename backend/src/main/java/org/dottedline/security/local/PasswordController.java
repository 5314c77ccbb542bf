package org.dottedline.security.local;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.dottedline.security.CurrentViewer;
import org.dottedline.security.ErrorAnswer;
import org.dottedline.security.Viewer;
import org.jspecify.annotations.Nullable;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Lets a member change their password; their other sign-ins end. */
@RestController
class PasswordController {

	private final LocalAccounts accounts;

	private final SignInLimits limits;

	private final CurrentViewer currentViewer;

	PasswordController(LocalAccounts accounts, SignInLimits limits, CurrentViewer currentViewer) {
		this.accounts = accounts;
		this.limits = limits;
		this.currentViewer = currentViewer;
	}

	@PostMapping(path = "/password", consumes = MediaType.APPLICATION_JSON_VALUE)
	ResponseEntity<?> change(@RequestBody PasswordChange input, HttpServletRequest request) {
		if (input.current() == null || input.next() == null) {
			return ResponseEntity.badRequest()
				.body(ErrorAnswer.body("INVALID_INPUT", "A change names the current password and the next."));
		}
		Viewer viewer = this.currentViewer.require();
		Optional<LocalAccount> account = this.accounts.of(viewer);
		if (account.isEmpty()) {
			return ResponseEntity.badRequest()
				.body(ErrorAnswer.body("NO_PASSWORD", "This member has no password here."));
		}
		SignInLimits.Attempt attempt = this.limits.take(account.get().userName(), request.getRemoteAddr());
		this.accounts.changePassword(viewer, account.get(), input.current(), input.next());
		attempt.succeeded();
		return ResponseEntity.noContent().build();
	}

	record PasswordChange(@Nullable String current, @Nullable String next) {

		@Override
		public String toString() {
			return "PasswordChange";
		}
	}
}
