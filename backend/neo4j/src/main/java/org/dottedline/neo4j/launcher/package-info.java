/**
 * The program that runs Neo4j Community in a process of its own.
 * <p>
 * Neo4j's class path can't be shared with Spring's (Jersey, Jetty, Netty and SLF4J providers clash), and Neo4j Community
 * is a separate program under GPLv3. This module therefore depends on Neo4j alone, and nothing depends on this module: it
 * is started as a program and spoken to over Bolt.
 */
package org.dottedline.neo4j.launcher;
