package org.auscult.report;

import java.io.IOException;
import java.io.OutputStream;
import org.auscult.audit.AuditResult;

/** A kind of report. Equal results give equal bytes. Implementations hold no state. */
public interface Report {

  /** The word that options use, such as {@code json}. */
  String name();

  /** The name of the file that is written, such as {@code report.json}. */
  String fileName();

  /** Writes the report of a result; leaves the stream open. */
  void write(AuditResult result, OutputStream out) throws IOException;
}
