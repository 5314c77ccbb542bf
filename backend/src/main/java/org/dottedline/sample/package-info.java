/** The fictional account of a first start. */
@org.jspecify.annotations.NullMarked
package org.dottedline.sample;
