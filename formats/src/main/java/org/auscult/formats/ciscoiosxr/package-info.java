/** Running configurations of routers with Cisco IOS XR. */
@NullMarked
package org.auscult.formats.ciscoiosxr;

import org.jspecify.annotations.NullMarked;
