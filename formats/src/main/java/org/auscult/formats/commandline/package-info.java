/**
 * What the many command lines that look like that of IOS have in common: addresses with masks and
 * wildcards, ports by name, access lists with their groups, the device in the making. No vendor.
 */
@org.jspecify.annotations.NullMarked
package org.auscult.formats.commandline;
