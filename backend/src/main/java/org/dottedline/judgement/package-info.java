/** What we think of people: who said so, when, from what source, how sure, and how long it holds. */
@org.jspecify.annotations.NullMarked
package org.dottedline.judgement;
