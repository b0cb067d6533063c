/** DCMTK, OFFIS' DICOM toolkit: the configuration of its archive {@code dcmqrscp}. */
@NullMarked
package org.auscult.formats.dcmtk;

import org.jspecify.annotations.NullMarked;
