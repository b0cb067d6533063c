/** HPE Aruba Networking AOS-CX switches. */
@NullMarked
package org.auscult.formats.arubaaoscx;

import org.jspecify.annotations.NullMarked;
