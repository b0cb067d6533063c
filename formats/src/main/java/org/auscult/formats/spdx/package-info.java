/** Bills of materials in SPDX 2 (ISO/IEC 5962), JSON and tag-value. */
@NullMarked
package org.auscult.formats.spdx;

import org.jspecify.annotations.NullMarked;
