package org.dottedline.security.local;

import org.dottedline.security.ErrorAnswer;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Says in a sentence why a sign-in or a new password was refused. */
@RestControllerAdvice(assignableTypes = { SignInController.class, PasswordController.class })
class SignInErrors {

	@ExceptionHandler
	ResponseEntity<ErrorAnswer.Body> tooMany(TooManyAttempts refusal) {
		return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
			.header(HttpHeaders.RETRY_AFTER, Long.toString(refusal.waitSeconds()))
			.body(ErrorAnswer.body("TOO_MANY_ATTEMPTS",
					"Too many attempts; try again in " + refusal.waitSeconds() + " seconds."));
	}

	@ExceptionHandler
	ResponseEntity<ErrorAnswer.Body> refused(PasswordRefused refusal) {
		return ResponseEntity.badRequest().body(ErrorAnswer.body(refusal.code(), refusal.getMessage()));
	}

	@ExceptionHandler
	ResponseEntity<ErrorAnswer.Body> changedMeanwhile(OptimisticLockingFailureException failure) {
		return ResponseEntity.status(HttpStatus.CONFLICT)
			.body(ErrorAnswer.body("CONFLICT", "The password was changed elsewhere in the meantime."));
	}

	@ExceptionHandler
	ResponseEntity<ErrorAnswer.Body> unreadable(HttpMessageNotReadableException failure) {
		return ResponseEntity.badRequest().body(ErrorAnswer.body("INVALID_INPUT", "The request is not the JSON expected here."));
	}
}
