/** Extreme Networks ExtremeXOS and Switch Engine. */
@NullMarked
package org.auscult.formats.extremeexos;

import org.jspecify.annotations.NullMarked;
