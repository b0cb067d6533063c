/** HPE Aruba Networking Instant, the access points that need no controller. */
@NullMarked
package org.auscult.formats.arubainstant;

import org.jspecify.annotations.NullMarked;
