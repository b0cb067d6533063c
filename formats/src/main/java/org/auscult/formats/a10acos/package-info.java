/** ACOS: the configuration of A10 Networks' Thunder and AX load balancers. */
@NullMarked
package org.auscult.formats.a10acos;

import org.jspecify.annotations.NullMarked;
