package org.auscult.audit;

import java.util.List;
import java.util.Optional;
import org.auscult.advisory.Verdict;
import org.auscult.format.ConfigFormat;
import org.auscult.format.ReadStatus;
import org.auscult.format.SourceKind;
import org.auscult.rule.FleetCheck;
import org.auscult.rule.Outcome;
import org.auscult.source.Text;

/**
 * What is kept of a device once it was judged: no text of its export but the masked evidence.
 *
 * @param export the path that stands for its export
 * @param marks by which other sources may be seen to speak of it, strongest first
 * @param advisories what advisories mean for it
 * @param outcomes one for each rule over a device, in the order of the rules
 * @param answers one for each rule over the fleet, in the order of the rules
 */
record JudgedDevice(
    String export,
    Scope scope,
    DeviceSummary summary,
    List<JoinMark> marks,
    ConfigFormat format,
    ReadStatus status,
    Optional<Text> note,
    List<FileResult> files,
    Optional<InventoryEntry> inventory,
    List<Verdict> advisories,
    List<Outcome> outcomes,
    List<FleetCheck.Answer> answers) {

  /** True for a source that speaks of a model and not of one device. */
  boolean ofModel() {
    return format.sourceKind() == SourceKind.STATEMENT
        && !marks.isEmpty()
        && marks.stream().allMatch(mark -> mark.kind() == JoinMark.Kind.MODEL);
  }

  /** Its paths, for waivers and inventories that name files. */
  List<String> paths() {
    return files.stream().map(FileResult::path).toList();
  }
}
