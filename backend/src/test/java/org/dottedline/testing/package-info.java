/** What tests on a real database share: the database itself and how a Spring test gets it. */
@NullMarked
package org.dottedline.testing;

import org.jspecify.annotations.NullMarked;
