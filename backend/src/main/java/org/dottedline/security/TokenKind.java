package org.dottedline.security;

/** What a token was given for. */
public enum TokenKind {

	/** A browser's session, kept in a cookie. */
	SESSION,

	/** A program that signed in with name and password. */
	PROGRAM,

	/** The command line on the same machine. */
	COMMAND_LINE
}
