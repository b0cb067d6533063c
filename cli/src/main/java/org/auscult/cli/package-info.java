/** The auscult command: options in, texts and exit codes out. */
@NullMarked
package org.auscult.cli;

import org.jspecify.annotations.NullMarked;
