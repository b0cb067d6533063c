/** Bytes, lines, places and secrets: what a file is before anybody understands it. */
@NullMarked
package org.auscult.source;

import org.jspecify.annotations.NullMarked;
