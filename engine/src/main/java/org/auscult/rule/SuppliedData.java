package org.auscult.rule;

import java.nio.file.Path;
import java.util.List;
import org.auscult.advisory.AdvisoryFiles;
import org.auscult.advisory.AdvisorySupply;
import org.auscult.fact.Facts;
import org.auscult.fact.SuppliedFacts;

/**
 * Published data that the user keeps in files: advisories, indexes of them and alias tables, the
 * catalogue of exploited flaws, definitions of Windows patches. What is newer than what ships with
 * Auscult counts in its place.
 */
public final class SuppliedData {
  private SuppliedData() {}

  /**
   * The rule set with what these files, folders and archives hold.
   *
   * @throws org.auscult.source.Mistake when a path does not exist
   */
  public static RuleSet addTo(RuleSet base, List<Path> paths) {
    if (paths.isEmpty()) {
      return base;
    }
    AdvisorySupply supply = AdvisoryFiles.read(paths);
    Facts facts = base.facts();
    for (Path path : paths) {
      facts = SuppliedFacts.addTo(facts, path);
    }
    return base.with(facts).with(supply);
  }
}
