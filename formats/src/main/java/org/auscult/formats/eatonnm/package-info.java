/** Network modules of Eaton, in UPS and power strips. */
@NullMarked
package org.auscult.formats.eatonnm;

import org.jspecify.annotations.NullMarked;
