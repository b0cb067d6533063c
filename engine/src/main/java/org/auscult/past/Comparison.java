package org.auscult.past;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.auscult.past.PastReport.PastDevice;
import org.auscult.past.PastReport.PastFinding;

/**
 * What changed from one report to a later one. A finding is the same when rule and device are: it
 * does not matter that lines moved, that the rule was graded anew, or, for a device whose serial
 * number or content is the same, that its files or name changed.
 *
 * @param changes in the order of the later report, then those that only the earlier one has
 * @param newDevices devices that only the later report has
 * @param goneDevices devices that only the earlier report has
 * @param newRules rules that only the later report asked
 * @param goneRules rules that only the earlier report asked
 * @param sameRules true when both were judged by the very same rules and facts
 */
public record Comparison(
    List<Change> changes,
    List<String> newDevices,
    List<String> goneDevices,
    Set<String> newRules,
    Set<String> goneRules,
    boolean sameRules) {

  /** What became of a finding. */
  public enum Kind {
    /** The earlier report does not have it, though it had the device and the rule. */
    NEW,
    /** The one before does not have it, but one before that had. */
    REOPENED,
    /** It is there because the device or the rule is new: nobody knows since when. */
    FIRST_SEEN,
    /** Both have it. */
    UNCHANGED,
    /** The rule was asked again and did not fail. */
    FIXED,
    /** It is gone, but the later report could not tell: this is no repair. */
    NO_LONGER_ASSESSED
  }

  /**
   * A finding and what became of it.
   *
   * @param finding as the later report has it, or else the earlier one
   */
  public record Change(Kind kind, PastFinding finding) {}

  /** The changes of one kind. */
  public List<Change> of(Kind kind) {
    return changes.stream().filter(change -> change.kind() == kind).toList();
  }

  /**
   * Compares.
   *
   * @param before reports that are older still, for what came back
   */
  public static Comparison of(List<PastReport> before, PastReport earlier, PastReport later) {
    return new Comparer(before, earlier, later).compare();
  }

  private static final class Comparer {
    private final List<Map<String, String>> idsBefore = new ArrayList<>();
    private final List<Set<String>> keysBefore = new ArrayList<>();
    private final PastReport earlier;
    private final PastReport later;

    /** Identifiers of the earlier report by those of the later one. */
    private final Map<String, String> earlierIds;

    private final Map<String, String> laterIds = new HashMap<>();

    Comparer(List<PastReport> before, PastReport earlier, PastReport later) {
      this.earlier = earlier;
      this.later = later;
      this.earlierIds = match(earlier, later);
      earlierIds.forEach((now, then) -> laterIds.put(then, now));
      for (PastReport report : before) {
        idsBefore.add(match(report, later));
        keysBefore.add(keys(report));
      }
    }

    Comparison compare() {
      List<Change> changes = new ArrayList<>();
      Set<String> known = keys(earlier);
      Set<String> stillThere = new HashSet<>();
      for (PastFinding finding : later.findings()) {
        String key = earlierKey(finding);
        stillThere.add(key);
        changes.add(new Change(known.contains(key) ? Kind.UNCHANGED : fresh(finding), finding));
      }
      for (PastFinding finding : earlier.findings()) {
        if (!stillThere.contains(finding.keyOn(finding.deviceId()))) {
          changes.add(new Change(gone(finding), finding));
        }
      }
      return new Comparison(
          changes,
          later.devices().keySet().stream().filter(id -> !earlierIds.containsKey(id)).toList(),
          earlier.devices().keySet().stream().filter(id -> !laterIds.containsKey(id)).toList(),
          without(later.rules(), earlier.rules()),
          without(earlier.rules(), later.rules()),
          earlier.rulesSha256().equals(later.rulesSha256()));
    }

    private String earlierKey(PastFinding finding) {
      String device = earlierIds.getOrDefault(finding.deviceId(), "");
      return finding.keyOn(device);
    }

    private Kind fresh(PastFinding finding) {
      for (int i = 0; i < keysBefore.size(); i++) {
        String device = idsBefore.get(i).getOrDefault(finding.deviceId(), "");
        if (keysBefore.get(i).contains(finding.keyOn(device))) {
          return Kind.REOPENED;
        }
      }
      boolean asked = earlier.rules().contains(finding.ruleId());
      return asked && earlierIds.containsKey(finding.deviceId()) ? Kind.NEW : Kind.FIRST_SEEN;
    }

    private Kind gone(PastFinding finding) {
      String device = laterIds.getOrDefault(finding.deviceId(), "");
      Optional<String> outcome = later.outcome(finding.ruleId(), device);
      boolean told =
          outcome.filter(word -> word.equals("passed") || word.equals("notApplicable")).isPresent();
      boolean cleared =
          Optional.ofNullable(later.devices().get(device))
              .filter(known -> known.cleared().contains(finding.cause()))
              .isPresent();
      return told || cleared ? Kind.FIXED : Kind.NO_LONGER_ASSESSED;
    }

    private static Set<String> keys(PastReport report) {
      Set<String> keys = new HashSet<>();
      report.findings().forEach(f -> keys.add(f.keyOn(f.deviceId())));
      return keys;
    }

    private static Set<String> without(Set<String> all, Set<String> others) {
      Set<String> left = new TreeSet<>(all);
      left.removeAll(others);
      return left;
    }

    /** By identifier; of the others by serial number, then by the content of a file. */
    private static Map<String, String> match(PastReport earlier, PastReport later) {
      Map<String, String> ids = new HashMap<>();
      later.devices().keySet().stream()
          .filter(earlier.devices()::containsKey)
          .forEach(id -> ids.put(id, id));
      Map<String, String> marks = new HashMap<>();
      for (PastDevice device : earlier.devices().values()) {
        if (!ids.containsKey(device.id())) {
          // What two devices share names neither.
          marks(device).forEach(mark -> marks.merge(mark, device.id(), (one, other) -> ""));
        }
      }
      Set<String> taken = new HashSet<>();
      for (PastDevice device : later.devices().values()) {
        if (!ids.containsKey(device.id())) {
          marks(device).stream()
              .map(mark -> marks.getOrDefault(mark, ""))
              .filter(id -> !id.isEmpty() && taken.add(id))
              .findFirst()
              .ifPresent(id -> ids.put(device.id(), id));
        }
      }
      return ids;
    }

    private static List<String> marks(PastDevice device) {
      List<String> marks = new ArrayList<>();
      device.serial().ifPresent(serial -> marks.add("serial " + serial));
      device.sha256().stream().sorted().forEach(digest -> marks.add("file " + digest));
      return marks;
    }
  }
}
