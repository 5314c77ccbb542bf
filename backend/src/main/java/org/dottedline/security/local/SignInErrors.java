package org.dottedline.security.local;

import org.dottedline.security.ErrorAnswer;
import org.neo4j.driver.exceptions.Neo4jException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Says in a sentence why a sign-in or a new password was refused. */
@RestControllerAdvice(assignableTypes = { SignInController.class, PasswordController.class, ControlTokenController.class })
class SignInErrors {

	private static final Logger logger = LoggerFactory.getLogger(SignInErrors.class);

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

	@ExceptionHandler({ DataAccessResourceFailureException.class, TransientDataAccessException.class, Neo4jException.class })
	ResponseEntity<ErrorAnswer.Body> noDatabase(Exception failure) {
		logger.warn("Nobody can sign in: {}", failure.getMessage());
		return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
			.header(HttpHeaders.RETRY_AFTER, "2")
			.body(ErrorAnswer.NO_DATABASE);
	}
}
