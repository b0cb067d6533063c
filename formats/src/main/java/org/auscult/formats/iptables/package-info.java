/** Rules of the Linux packet filter as iptables lists them. */
@NullMarked
package org.auscult.formats.iptables;

import org.jspecify.annotations.NullMarked;
