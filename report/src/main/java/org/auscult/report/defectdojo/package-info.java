/** Findings for import into DefectDojo. */
@NullMarked
package org.auscult.report.defectdojo;

import org.jspecify.annotations.NullMarked;
