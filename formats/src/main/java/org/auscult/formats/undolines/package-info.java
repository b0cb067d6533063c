/** Command lines that negate with {@code undo} and part views with {@code #}. */
@NullMarked
package org.auscult.formats.undolines;

import org.jspecify.annotations.NullMarked;
