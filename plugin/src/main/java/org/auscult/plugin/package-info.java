/**
 * The Maven goals: they translate parameters, run the audit, write the reports and ask the gate.
 */
@NullMarked
package org.auscult.plugin;

import org.jspecify.annotations.NullMarked;
