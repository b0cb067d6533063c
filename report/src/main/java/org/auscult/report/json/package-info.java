/** The audit result as JSON: the report that other programs, and later runs, read. */
@NullMarked
package org.auscult.report.json;

import org.jspecify.annotations.NullMarked;
