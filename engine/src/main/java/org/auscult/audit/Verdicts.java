package org.auscult.audit;

import org.auscult.rule.Outcome;

/** The outcomes of one rule that compares what sources claim. */
interface Verdicts {
  /** The outcome of a device, by its place in the run. */
  Outcome outcome(int device);
}
