/** The contract between a vendor's export and the device model. */
@NullMarked
package org.auscult.format;

import org.jspecify.annotations.NullMarked;
