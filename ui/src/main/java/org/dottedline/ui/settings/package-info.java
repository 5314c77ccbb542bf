/** What holds for all accounts, a section for each thing. */
@NullMarked
package org.dottedline.ui.settings;

import org.jspecify.annotations.NullMarked;
