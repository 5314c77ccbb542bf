/**
 * The reading side of an import: from uploaded files to rows of known objects, without a database.
 *
 * <p>{@link org.dottedline.importing.reading.SourceFiles} is the way in. Whatever is wrong with a file or a row
 * becomes a {@link org.dottedline.importing.reading.Problem}, and everything else goes on.
 */
@NullMarked
package org.dottedline.importing.reading;

import org.jspecify.annotations.NullMarked;
