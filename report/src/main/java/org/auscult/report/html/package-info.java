/** The report that people read, sign and work from: one HTML file that needs nothing else. */
@NullMarked
package org.auscult.report.html;

import org.jspecify.annotations.NullMarked;
