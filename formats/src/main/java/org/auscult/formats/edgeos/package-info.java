/** EdgeOS, a product of the Vyatta family. */
@org.jspecify.annotations.NullMarked
package org.auscult.formats.edgeos;
