package org.auscult.audit;

import java.util.List;
import java.util.Optional;
import org.auscult.advisory.Verdict;
import org.auscult.format.ReadStatus;
import org.auscult.rule.Severity;
import org.auscult.source.Text;

/**
 * A device after the audit.
 *
 * @param id unique in the run and the same in the next: host name, or path of the export
 * @param summary what it is
 * @param format the slug of the format that read it
 * @param formatTitle the format's name
 * @param howToExport how to get a whole export of such a device
 * @param status how far its export was read
 * @param note a sentence on the status; empty for a plain {@code READ}
 * @param inventory what the user's inventory says of it
 * @param zone the zone that it stands in, by inventory or address
 * @param sources all that speaks of it, the strongest witness first; format, status and note are
 *     those of the first
 * @param advisories what each advisory that names it, or a name like it, means for it: affected,
 *     not affected, or to be compared by hand
 * @param results one for each rule, in the order of the rules
 */
public record DeviceResult(
    String id,
    DeviceSummary summary,
    String format,
    String formatTitle,
    Text howToExport,
    ReadStatus status,
    Optional<Text> note,
    List<FileResult> files,
    Optional<InventoryEntry> inventory,
    Optional<String> zone,
    List<DeviceSource> sources,
    List<Verdict> advisories,
    List<RuleResult> results) {

  public DeviceResult {
    files = List.copyOf(files);
    sources = List.copyOf(sources);
    advisories = List.copyOf(advisories);
    results = List.copyOf(results);
  }

  /** Its findings, worst first, then by rule. */
  public List<Finding> findings() {
    return results.stream()
        .flatMap(result -> result.findings().stream())
        .sorted(FindingOrder.WORST_FIRST)
        .toList();
  }

  /** The worst severity among findings that nobody answers for. */
  public Optional<Severity> worst() {
    return findings().stream()
        .filter(finding -> finding.state() != Finding.State.ACCEPTED)
        .map(Finding::severity)
        .findFirst();
  }
}
