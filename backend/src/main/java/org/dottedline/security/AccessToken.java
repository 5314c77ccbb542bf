package org.dottedline.security;

import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

import org.springframework.data.annotation.Version;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/**
 * A token as it is kept.
 *
 * @param hash of the secret
 * @param memberName as it was when the token was given
 * @param lastUsedAt to within ten minutes
 */
@Node("AccessToken")
record AccessToken(@Id String id, @Version @Nullable Long version, String hash, String memberId, String memberName,
		TokenKind kind, OffsetDateTime createdAt, OffsetDateTime expiresAt, OffsetDateTime lastUsedAt) {
}
