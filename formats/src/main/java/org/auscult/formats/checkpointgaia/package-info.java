/** Check Point Gaia: the operating system of the maker's firewalls and their management. */
@NullMarked
package org.auscult.formats.checkpointgaia;

import org.jspecify.annotations.NullMarked;
