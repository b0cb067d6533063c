package org.auscult.audit;

/** The run: reads exports, judges devices, weighs findings, and gives one result. */
public final class Audit {
  private Audit() {}

  /**
   * Runs an audit. The content of exports never throws.
   *
   * @throws org.auscult.source.Mistake when a path, a setting, a waiver, an inventory or the
   *     baseline is wrong
   */
  public static AuditResult run(AuditRequest request, Progress progress) {
    return new Run(request, progress).go();
  }
}
