/** BIG-IP: the configuration of F5's load balancers. */
@NullMarked
package org.auscult.formats.f5bigip;

import org.jspecify.annotations.NullMarked;
