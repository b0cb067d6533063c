package org.auscult.report.html;

import java.io.IOException;

/** A part of the report that the table of contents names. */
interface Section {

  /** Its anchor; the phrase {@code <id>.title} is its title. */
  String id();

  /** Writes what stands below the title. */
  void write(Sheet sheet, Dossier dossier) throws IOException;
}
