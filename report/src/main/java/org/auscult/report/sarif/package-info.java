/** The audit result as SARIF 2.1.0 (OASIS), for code scanning and its viewers. */
@NullMarked
package org.auscult.report.sarif;

import org.jspecify.annotations.NullMarked;
