package org.dottedline.security;

import java.time.OffsetDateTime;

/**
 * The member on whose behalf something is done.
 *
 * @param name as it was when they signed in
 * @param administrator whether they look after the workspace; as of a few seconds ago at most
 * @param expiresAt when their sign-in ends by itself
 * @param tokenId names the sign-in without being its secret
 */
public record Viewer(String memberId, String name, boolean administrator, OffsetDateTime expiresAt, String tokenId) {
}
