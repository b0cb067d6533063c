/** The vendor-neutral model: what a device is, and how sure we are of it. */
@NullMarked
package org.auscult.device;

import org.jspecify.annotations.NullMarked;
