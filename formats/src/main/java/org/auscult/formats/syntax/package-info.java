/** Shared syntaxes: text to tree, knowing no vendor. */
@NullMarked
package org.auscult.formats.syntax;

import org.jspecify.annotations.NullMarked;
