/** What happened among an account's people lately, and what it means. */
@org.jspecify.annotations.NullMarked
package org.dottedline.feed;
