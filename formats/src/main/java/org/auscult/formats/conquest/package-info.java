/**
 * ConQuest, the open DICOM server: {@code dicom.ini}, {@code acrnema.map}, {@code dgatesop.lst}.
 */
@NullMarked
package org.auscult.formats.conquest;

import org.jspecify.annotations.NullMarked;
