/** Taking in what a CRM exports: uploads, runs of imports and their reports. */
@org.jspecify.annotations.NullMarked
package org.dottedline.importing;
