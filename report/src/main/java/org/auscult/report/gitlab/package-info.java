/** Findings as GitLab's code quality report. */
@NullMarked
package org.auscult.report.gitlab;

import org.jspecify.annotations.NullMarked;
