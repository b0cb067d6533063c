/** Auscult's own sheet for devices that export nothing, filled in by hand. */
@NullMarked
package org.auscult.formats.devicesheet;

import org.jspecify.annotations.NullMarked;
