/** Rules of the Linux packet filter as nftables lists them. */
@NullMarked
package org.auscult.formats.nftables;

import org.jspecify.annotations.NullMarked;
