/** MikroTik RouterOS: what {@code /export} prints. */
@org.jspecify.annotations.NullMarked
package org.auscult.formats.mikrotikrouteros;
