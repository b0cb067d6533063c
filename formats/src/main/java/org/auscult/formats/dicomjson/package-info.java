/** DICOM application configuration (PS3.15 Annex H) as JSON, as dcm4che writes a device. */
@NullMarked
package org.auscult.formats.dicomjson;

import org.jspecify.annotations.NullMarked;
