/** What is to be expected by quarter: from the whitespace, and from the pipeline. */
@org.jspecify.annotations.NullMarked
package org.dottedline.forecast;
