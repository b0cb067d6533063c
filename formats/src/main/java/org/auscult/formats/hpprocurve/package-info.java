/** HP ProCurve, ProVision and ArubaOS-Switch. */
@NullMarked
package org.auscult.formats.hpprocurve;

import org.jspecify.annotations.NullMarked;
