/** Security forms of makers of medical devices (ANSI/NEMA HN 1-2019, MDS2). */
@NullMarked
package org.auscult.formats.mds2;

import org.jspecify.annotations.NullMarked;
