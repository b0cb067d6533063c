/** Measurements of recognising, reading, judging, whole runs and reports. */
@NullMarked
package org.auscult.benchmarks;

import org.jspecify.annotations.NullMarked;
