/** Meetings, calls, mails and support cases. */
@org.jspecify.annotations.NullMarked
package org.dottedline.activity;
