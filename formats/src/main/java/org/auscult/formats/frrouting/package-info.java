/** The command lines of FRRouting, which several systems carry. */
@NullMarked
package org.auscult.formats.frrouting;

import org.jspecify.annotations.NullMarked;
