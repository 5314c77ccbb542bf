package org.dottedline.feed;

/** What can happen that a team wants to hear of. */
enum FeedKind {

	LEFT, MOVED, PROMOTED, NEW, RELATIONSHIP_WEAKENED, RELATIONSHIP_STRENGTHENED, SUPPORT_CHANGED, IMPORTED

}
