/** Cisco IOS and IOS-XE: running and startup configurations, with what captures add to them. */
@NullMarked
package org.auscult.formats.ciscoios;

import org.jspecify.annotations.NullMarked;
