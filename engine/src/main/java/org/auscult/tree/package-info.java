/** The vendor's own words, line by line and byte for byte. */
@NullMarked
package org.auscult.tree;

import org.jspecify.annotations.NullMarked;
