/** Horos and OsiriX, viewers on macOS: their preferences. */
@NullMarked
package org.auscult.formats.horososirix;

import org.jspecify.annotations.NullMarked;
