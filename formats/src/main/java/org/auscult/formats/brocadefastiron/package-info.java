/** Ruckus ICX and Brocade FastIron and NetIron. */
@NullMarked
package org.auscult.formats.brocadefastiron;

import org.jspecify.annotations.NullMarked;
