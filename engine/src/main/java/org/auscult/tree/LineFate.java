package org.auscult.tree;

/** What became of a line, from best known to least known. Every line has exactly one. */
public enum LineFate {
  /**
   * Known, and without meaning for security: blank, comment, or a command that a format names so.
   */
  IRRELEVANT,
  /** Understood, and carried into the device model. */
  MAPPED,
  /** Parsed, but nobody reads it. */
  UNMAPPED,
  /** Not even parsed. */
  UNPARSED;

  /** The less known of the two: what a line is that holds both. */
  public LineFate worse(LineFate other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
