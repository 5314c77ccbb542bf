/** How the packages of the backend may depend on each other. */
@org.jspecify.annotations.NullMarked
package org.dottedline.architecture;
