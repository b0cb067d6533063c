/** Network Management Cards of APC, in UPS and power strips. */
@NullMarked
package org.auscult.formats.apcnmc;

import org.jspecify.annotations.NullMarked;
