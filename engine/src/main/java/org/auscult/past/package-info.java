/** Earlier results, read from {@code report.json}, and what changed from one to the next. */
@NullMarked
package org.auscult.past;

import org.jspecify.annotations.NullMarked;
