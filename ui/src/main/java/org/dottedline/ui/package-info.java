/** The client: pages over the GraphQL API, by the same features as the contract. */
@NullMarked
package org.dottedline.ui;

import org.jspecify.annotations.NullMarked;
