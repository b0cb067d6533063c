/** Bills of materials in CycloneDX (ECMA-424), JSON and XML. */
@NullMarked
package org.auscult.formats.cyclonedx;

import org.jspecify.annotations.NullMarked;
