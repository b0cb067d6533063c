/** pfSense: the firewall's {@code config.xml}. */
@org.jspecify.annotations.NullMarked
package org.auscult.formats.pfsense;
