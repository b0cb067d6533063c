/** Cisco ASA, PIX, FWSM and the running configuration of Firepower Threat Defense. */
@NullMarked
package org.auscult.formats.ciscoasa;

import org.jspecify.annotations.NullMarked;
