package org.dottedline.neo4j;

import java.net.URI;

import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;

import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;

/** Hands the embedded database's address and password to the driver. */
record EmbeddedNeo4jConnection(EmbeddedNeo4j embedded) implements Neo4jConnectionDetails {

	@Override
	public URI getUri() {
		return this.embedded.uri();
	}

	@Override
	public AuthToken getAuthToken() {
		return AuthTokens.basic("neo4j", this.embedded.password());
	}

}
