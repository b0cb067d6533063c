/** OpenWrt: the files of {@code /etc/config} and what {@code uci export} prints. */
@org.jspecify.annotations.NullMarked
package org.auscult.formats.openwrtuci;
