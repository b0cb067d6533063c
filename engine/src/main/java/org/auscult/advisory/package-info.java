/**
 * Published advisories: reading them, keeping them as facts, and telling whether a device's version
 * is affected, not affected, or has to be compared by hand.
 */
@NullMarked
package org.auscult.advisory;

import org.jspecify.annotations.NullMarked;
