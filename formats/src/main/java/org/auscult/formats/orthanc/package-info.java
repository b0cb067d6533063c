/** Orthanc, the open DICOM server: its JSON configuration. */
@NullMarked
package org.auscult.formats.orthanc;

import org.jspecify.annotations.NullMarked;
