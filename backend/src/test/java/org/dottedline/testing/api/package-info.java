/** The whole server under test, and clients that speak to it over HTTP and WebSocket as outside tools do. */
@NullMarked
package org.dottedline.testing.api;

import org.jspecify.annotations.NullMarked;
