/** Console servers of Perle. */
@NullMarked
package org.auscult.formats.perle;

import org.jspecify.annotations.NullMarked;
