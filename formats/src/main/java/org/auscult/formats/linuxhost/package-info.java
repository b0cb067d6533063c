/** The configuration files of a Linux host, such as a gateway: the tree below {@code /etc}. */
@NullMarked
package org.auscult.formats.linuxhost;

import org.jspecify.annotations.NullMarked;
