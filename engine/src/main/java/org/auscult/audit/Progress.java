package org.auscult.audit;

/** Listens to a run. Called from several threads. */
public interface Progress {
  /** An export was dealt with. */
  void done(String export);

  /** Listens to nothing. */
  static Progress silent() {
    return export -> {};
  }
}
