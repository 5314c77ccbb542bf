/** Who is on an account at this moment, and where: volatile, without a history, and cheap to lose. */
@org.jspecify.annotations.NullMarked
package org.dottedline.presence;
