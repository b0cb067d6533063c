/** Arista EOS: running and startup configurations, with what captures add to them. */
@NullMarked
package org.auscult.formats.aristaeos;

import org.jspecify.annotations.NullMarked;
