/**
 * The database that Dottedline runs on: its own child process or a server named by {@code spring.neo4j.uri}, brought to the
 * schema that this version needs before anything else reads it.
 */
@NullMarked
package org.dottedline.neo4j;

import org.jspecify.annotations.NullMarked;
