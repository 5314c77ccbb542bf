/** What members say to each other about people, lines and cells, and what each of them is told of it. */
@org.jspecify.annotations.NullMarked
package org.dottedline.comment;
