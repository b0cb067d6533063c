/** Port scans by Nmap, and by what writes its XML: what was seen of hosts from outside. */
@NullMarked
package org.auscult.formats.nmapxml;

import org.jspecify.annotations.NullMarked;
