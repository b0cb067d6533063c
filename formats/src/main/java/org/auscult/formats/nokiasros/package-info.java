/** Nokia SR OS: routers of the 7750, 7450 and 7250 families, in both command lines. */
@org.jspecify.annotations.NullMarked
package org.auscult.formats.nokiasros;
