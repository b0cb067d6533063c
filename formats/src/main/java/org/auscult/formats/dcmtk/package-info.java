/** DCMTK, OFFIS' DICOM toolkit: the configuration files of its archive, viewer and tools. */
@NullMarked
package org.auscult.formats.dcmtk;

import org.jspecify.annotations.NullMarked;
