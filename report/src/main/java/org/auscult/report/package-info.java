/** An audit result as files for readers and for other tools. */
@NullMarked
package org.auscult.report;

import org.jspecify.annotations.NullMarked;
