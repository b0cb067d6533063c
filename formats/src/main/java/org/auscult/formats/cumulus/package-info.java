/** Configurations of Cumulus Linux. */
@NullMarked
package org.auscult.formats.cumulus;

import org.jspecify.annotations.NullMarked;
