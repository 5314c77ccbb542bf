/** The GraphQL endpoint: scalars, limits and errors. */
@org.jspecify.annotations.NullMarked
package org.dottedline.api;
