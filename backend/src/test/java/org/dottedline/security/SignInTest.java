package org.dottedline.security;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.dottedline.testing.DatabaseTest;

import org.springframework.boot.test.context.SpringBootTest;

/** A test against a running {@link SignInApplication} whose administrator has a known password. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = SignInApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "dottedline.admin-password=" + SignInTest.PASSWORD, SignInTest.SCHEMA, SignInTest.SOCKET,
				"spring.graphql.schema.printer.enabled=true" })
@DatabaseTest
public @interface SignInTest {

	/** The administrator's password. */
	String PASSWORD = "correct horse battery";

	/** Where the schema lies. */
	String SCHEMA = "spring.graphql.schema.locations=classpath:graphql-sign-in/";

	/** Turns the WebSocket on. */
	String SOCKET = "spring.graphql.websocket.path=/graphql";
}
