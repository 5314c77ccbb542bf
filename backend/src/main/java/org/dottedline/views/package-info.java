/** Views of a map that members have given a name. */
@org.jspecify.annotations.NullMarked
package org.dottedline.views;
