/** OpenEMR, a medical record: how its pages reach their database. */
@NullMarked
package org.auscult.formats.openemr;

import org.jspecify.annotations.NullMarked;
