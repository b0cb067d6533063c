/** FHIR resources of type Device (HL7 FHIR R4 and R5, JSON and XML): what is stated of devices. */
@NullMarked
package org.auscult.formats.fhirdevice;

import org.jspecify.annotations.NullMarked;
