/** The one road that every change takes, its history and its publication. */
@org.jspecify.annotations.NullMarked
package org.dottedline.change;
