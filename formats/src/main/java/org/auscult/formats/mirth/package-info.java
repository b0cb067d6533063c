/** Mirth Connect, also NextGen Connect and Open Integration Engine: properties and XML exports. */
@NullMarked
package org.auscult.formats.mirth;

import org.jspecify.annotations.NullMarked;
