/** Configurations of FRRouting. */
@NullMarked
package org.auscult.formats.frr;

import org.jspecify.annotations.NullMarked;
