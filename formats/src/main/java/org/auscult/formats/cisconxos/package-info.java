/** Cisco NX-OS: configurations of Nexus switches, with what captures add to them. */
@NullMarked
package org.auscult.formats.cisconxos;

import org.jspecify.annotations.NullMarked;
