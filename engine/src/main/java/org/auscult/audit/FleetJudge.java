package org.auscult.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.auscult.rule.FleetCheck;
import org.auscult.rule.Outcome;
import org.auscult.rule.Place;
import org.auscult.source.Span;
import org.auscult.source.Text;

/** Compares what all devices claim for one rule over the fleet; sources of one device are one. */
final class FleetJudge implements Verdicts {
  private static final int NAMED = 5;

  private final List<FleetCheck.Answer> answers;
  private final List<String> deviceIds;
  private final Map<String, Set<Integer>> claimants = new HashMap<>();

  /**
   * @param answers of each device, in order
   * @param deviceIds of each device, in the same order
   */
  FleetJudge(List<FleetCheck.Answer> answers, List<String> deviceIds) {
    this.answers = answers;
    this.deviceIds = deviceIds;
    for (int i = 0; i < answers.size(); i++) {
      for (FleetCheck.Claim claim : answers.get(i).claims()) {
        claimants.computeIfAbsent(claim.mark(), mark -> new LinkedHashSet<>()).add(i);
      }
    }
  }

  /** What a device claims through all its sources: a thing that several name is one claim. */
  static FleetCheck.Answer joined(List<FleetCheck.Answer> answers) {
    List<FleetCheck.Claim> claims = new ArrayList<>();
    Set<String> known = new HashSet<>();
    for (FleetCheck.Answer answer : answers) {
      Set<String> before = Set.copyOf(known);
      for (FleetCheck.Claim claim : answer.claims()) {
        if (!before.contains(claim.mark())) {
          claims.add(claim);
          known.add(claim.mark());
        }
      }
    }
    return new FleetCheck.Answer(claims, answers.get(0).doubt());
  }

  @Override
  public Outcome outcome(int device) {
    FleetCheck.Answer answer = answers.get(device);
    if (answers.size() < 2) {
      return new Outcome.NotApplicable(
          new Text(
              "there is only one device in this run", "un seul équipement dans cette analyse"));
    }
    List<Place> shared = shared(answer, device);
    if (!shared.isEmpty()) {
      return new Outcome.Failed(shared);
    }
    if (answer.doubt().isPresent()) {
      return answer.doubt().get();
    }
    List<Span> examined =
        answer.claims().stream().map(claim -> claim.place().evidence().span()).toList();
    return examined.isEmpty()
        ? new Outcome.NotApplicable(
            new Text("the device has nothing of this kind", "l’équipement n’a rien de tel"))
        : new Outcome.Passed(examined);
  }

  private List<Place> shared(FleetCheck.Answer answer, int device) {
    List<Place> places = new ArrayList<>();
    for (FleetCheck.Claim claim : answer.claims()) {
      Set<Integer> all = claimants.getOrDefault(claim.mark(), Set.of());
      if (all.size() > 1) {
        Text message = withOthers(claim.place().message(), others(all, device));
        places.add(new Place(claim.place().evidence(), message, claim.place().subject()));
      }
    }
    return places;
  }

  private TreeSet<String> others(Set<Integer> all, int device) {
    TreeSet<String> names = new TreeSet<>();
    all.stream().filter(other -> other != device).forEach(other -> names.add(deviceIds.get(other)));
    return names;
  }

  private static Text withOthers(Text message, TreeSet<String> others) {
    List<String> named = others.stream().limit(NAMED).toList();
    String list = String.join(", ", named);
    int rest = others.size() - named.size();
    String en = rest == 0 ? list : list + " and " + rest + " more";
    String fr = rest == 0 ? list : list + " et " + rest + " autres";
    return new Text(message.en().replace("{others}", en), message.fr().replace("{others}", fr));
  }
}
