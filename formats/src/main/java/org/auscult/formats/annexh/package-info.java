/**
 * DICOM application configuration (PS3.15 Annex H) with the extensions of dcm4che: entries with
 * attributes, and what they say of a device. LDAP and JSON give the same entries.
 */
@NullMarked
package org.auscult.formats.annexh;

import org.jspecify.annotations.NullMarked;
