package org.auscult.audit;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.auscult.document.DocumentNode;
import org.auscult.document.DocumentReader;

/** Reads the findings of an earlier {@code report.json}. */
final class Baseline {
  private Baseline() {}

  static Set<String> fingerprints(Path report) {
    DocumentNode node = DocumentReader.json(Settings.shown(report), Settings.text(report));
    Set<String> fingerprints = new HashSet<>();
    node.need("findings")
        .list()
        .forEach(finding -> fingerprints.add(finding.need("fingerprint").text()));
    return fingerprints;
  }
}
