/** Outside tools that edit and follow accounts over HTTP and WebSockets, and write down all that happens to them. */
@NullMarked
package org.dottedline.clients;

import org.jspecify.annotations.NullMarked;
