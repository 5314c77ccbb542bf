/** Records, snapshots of them at a revision, and how both lie in Neo4j. */
@org.jspecify.annotations.NullMarked
package org.dottedline.graph;
