/** The account plan: objectives, the strategies for them, and actions that each have one owner and a day. */
@org.jspecify.annotations.NullMarked
package org.dottedline.plan;
