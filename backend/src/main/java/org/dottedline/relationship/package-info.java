/** Which of us knows whom of theirs, and how well. */
@org.jspecify.annotations.NullMarked
package org.dottedline.relationship;
