/** Registers of findings, gaps, devices and files, as tables for spreadsheets. */
@NullMarked
package org.auscult.report.table;

import org.jspecify.annotations.NullMarked;
