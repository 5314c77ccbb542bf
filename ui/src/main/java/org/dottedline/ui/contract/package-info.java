/** What is under contract with an account: recorded, changed and followed on. */
@NullMarked
package org.dottedline.ui.contract;

import org.jspecify.annotations.NullMarked;
