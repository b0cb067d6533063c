package org.auscult.audit;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Matches waivers with findings and remembers which were of use. */
final class Waivers {
  private final LocalDate today;
  private final Set<Waiver> used = new HashSet<>();

  Waivers(LocalDate today) {
    this.today = today;
  }

  /**
   * The waiver for a finding: of several, the one that holds longest. A waiver names the rule, or
   * the rule and the cause, such as {@code ADV-001/ICSMA-21-187-01}.
   */
  Optional<Waiver> find(
      List<Waiver> waivers, String ruleId, Optional<String> cause, List<String> deviceNames) {
    Optional<Waiver> found =
        waivers.stream()
            .filter(waiver -> about(waiver, ruleId, cause))
            .filter(waiver -> covers(waiver, deviceNames))
            .max(Comparator.comparing(Waiver::until));
    found.ifPresent(used::add);
    return found;
  }

  private static boolean about(Waiver waiver, String ruleId, Optional<String> cause) {
    return waiver.rule().equalsIgnoreCase(ruleId)
        || cause.filter(key -> waiver.rule().equalsIgnoreCase(ruleId + "/" + key)).isPresent();
  }

  private static boolean covers(Waiver waiver, List<String> deviceNames) {
    Glob glob = new Glob(waiver.device());
    return deviceNames.stream()
        .anyMatch(name -> name.equalsIgnoreCase(waiver.device()) || glob.matches(name));
  }

  Finding.State state(Optional<Waiver> waiver) {
    return waiver
        .map(w -> w.expired(today) ? Finding.State.WAIVER_EXPIRED : Finding.State.ACCEPTED)
        .orElse(Finding.State.OPEN);
  }

  List<Waiver> unused(Set<Waiver> all) {
    return all.stream()
        .filter(waiver -> !used.contains(waiver))
        .sorted(Comparator.comparing(Waiver::file).thenComparing(Waiver::line))
        .toList();
  }
}
