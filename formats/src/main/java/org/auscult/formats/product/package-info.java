/** Products by the names that lists and bills of materials give them. */
@NullMarked
package org.auscult.formats.product;

import org.jspecify.annotations.NullMarked;
