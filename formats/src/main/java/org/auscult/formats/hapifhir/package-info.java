/** HAPI FHIR, the JPA server: the settings of its application. */
@NullMarked
package org.auscult.formats.hapifhir;

import org.jspecify.annotations.NullMarked;
