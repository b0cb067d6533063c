/** Published schemes by which exports hold secrets. */
@NullMarked
package org.auscult.formats.secret;

import org.jspecify.annotations.NullMarked;
