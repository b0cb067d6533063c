/** PAN-OS: the configuration of Palo Alto Networks' firewalls and of Panorama. */
@NullMarked
package org.auscult.formats.panos;

import org.jspecify.annotations.NullMarked;
