/** A summary for pull requests and tickets. */
@NullMarked
package org.auscult.report.markdown;

import org.jspecify.annotations.NullMarked;
