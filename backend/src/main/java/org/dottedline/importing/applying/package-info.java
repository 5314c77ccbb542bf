/** Applies the rows of an import to the graph: one command for each account and batch. */
@org.jspecify.annotations.NullMarked
package org.dottedline.importing.applying;
