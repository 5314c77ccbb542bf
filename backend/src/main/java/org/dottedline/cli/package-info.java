/**
 * The command line: what {@code ./dottedline token}, {@code import} and {@code database} run, and how they find the instance
 * that is running. Plain Java without Spring, since a command has to answer at once; the beans that publish a running
 * instance are the exception.
 */
@NullMarked
package org.dottedline.cli;

import org.jspecify.annotations.NullMarked;
