package org.dottedline.security.local;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.OffsetDateTime;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.dottedline.cli.ControlSecret;
import org.dottedline.security.AccessTokens;
import org.dottedline.security.ErrorAnswer;
import org.dottedline.security.IssuedToken;
import org.dottedline.security.TokenKind;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/**
 * Gives the command line a token of the local administrator. Whoever can read the control file in the data folder may
 * have one, from the same machine only.
 */
@RestController
class ControlTokenController {

	private final ObjectProvider<ControlSecret> secret;

	private final LocalAccounts accounts;

	private final AccessTokens tokens;

	ControlTokenController(ObjectProvider<ControlSecret> secret, LocalAccounts accounts, AccessTokens tokens) {
		this.secret = secret;
		this.accounts = accounts;
		this.tokens = tokens;
	}

	@PostMapping("/control/token")
	ResponseEntity<?> token(@RequestHeader(name = ControlSecret.HEADER, required = false) @Nullable String shown,
			HttpServletRequest request) {
		if (shown == null || !isLoopback(request.getRemoteAddr()) || !isSecret(shown)) {
			return ResponseEntity.status(HttpStatus.FORBIDDEN)
				.body(ErrorAnswer.body("FORBIDDEN", "The control secret of this instance is needed, on its own machine."));
		}
		Optional<LocalAccount> administrator = this.accounts.administrator();
		if (administrator.isEmpty()) {
			return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
				.body(ErrorAnswer.body("UNAVAILABLE", "There is no local administrator yet."));
		}
		IssuedToken token = this.tokens.issue(administrator.get().memberId(), TokenKind.COMMAND_LINE,
				AccessTokens.LIFETIME);
		return ResponseEntity.ok(new Token(token.value(), token.expiresAt()));
	}

	private boolean isSecret(String shown) {
		ControlSecret expected = this.secret.getIfAvailable();
		return expected != null && MessageDigest.isEqual(expected.value().getBytes(StandardCharsets.UTF_8),
				shown.getBytes(StandardCharsets.UTF_8));
	}

	private static boolean isLoopback(String address) {
		try {
			return InetAddress.getByName(address).isLoopbackAddress();
		}
		catch (UnknownHostException ex) {
			return false;
		}
	}

	record Token(String token, OffsetDateTime expiresAt) {
	}
}
