/** Across accounts: where something is deployed, who is a prime target for it, and which deals are to be defended. */
@org.jspecify.annotations.NullMarked
package org.dottedline.targets;
