/** OPNsense: the firewall's {@code config.xml} with its newer sections below {@code OPNsense}. */
@org.jspecify.annotations.NullMarked
package org.auscult.formats.opnsense;
