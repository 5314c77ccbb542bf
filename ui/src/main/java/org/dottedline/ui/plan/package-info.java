/** The account plan and what everybody has to do for it. */
@org.jspecify.annotations.NullMarked
package org.dottedline.ui.plan;
