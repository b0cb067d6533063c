package org.auscult.formats.syntax;

import org.auscult.tree.ConfigTree;

/**
 * A file after parsing.
 *
 * @param tree its statements, byte for byte
 * @param whole true when the text ended where the syntax lets it end; false when it is cut or
 *     damaged
 */
public record ParsedText(ConfigTree tree, boolean whole) {}
