/** DICOM application configuration (PS3.15 Annex H) as exported from its LDAP server. */
@NullMarked
package org.auscult.formats.dicomldif;

import org.jspecify.annotations.NullMarked;
