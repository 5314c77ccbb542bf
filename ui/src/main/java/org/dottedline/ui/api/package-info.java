/** The one way from a page to the data: GraphQL operations, as the signed-in member. */
@NullMarked
package org.dottedline.ui.api;

import org.jspecify.annotations.NullMarked;
