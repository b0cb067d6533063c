/** Configurations of Comware. */
@NullMarked
package org.auscult.formats.h3ccomware;

import org.jspecify.annotations.NullMarked;
