/** OpenMRS, a medical record: what its server reads before it starts. */
@NullMarked
package org.auscult.formats.openmrs;

import org.jspecify.annotations.NullMarked;
