/** FortiOS: the configuration of Fortinet's FortiGate firewalls. */
@NullMarked
package org.auscult.formats.fortios;

import org.jspecify.annotations.NullMarked;
