/** Outcomes as test results, for build servers. */
@NullMarked
package org.auscult.report.junit;

import org.jspecify.annotations.NullMarked;
