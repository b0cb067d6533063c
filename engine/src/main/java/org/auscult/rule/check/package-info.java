/** The rule language: small, closed, three-valued; read once, then plain predicates. */
@NullMarked
package org.auscult.rule.check;

import org.jspecify.annotations.NullMarked;
