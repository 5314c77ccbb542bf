/** Finding things by name. */
@org.jspecify.annotations.NullMarked
package org.dottedline.search;
