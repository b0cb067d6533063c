package org.auscult.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.auscult.rule.FleetCheck;
import org.auscult.rule.FleetCheck.Claim;
import org.auscult.rule.Outcome;
import org.auscult.rule.Place;
import org.auscult.source.Span;
import org.auscult.source.Text;

/** Compares what the sources of each device claim for one rule. */
final class Contradictions implements Verdicts {
  private final FleetCheck check;
  private final List<List<FleetCheck.Answer>> answers;

  /**
   * @param answers of all sources of each device
   */
  Contradictions(FleetCheck check, List<List<FleetCheck.Answer>> answers) {
    this.check = check;
    this.answers = answers;
  }

  @Override
  public Outcome outcome(int device) {
    List<FleetCheck.Answer> said = answers.get(device);
    if (said.size() < 2) {
      return new Outcome.NotApplicable(
          new Text(
              "a single source speaks of this device", "une seule source décrit cet équipement"));
    }
    List<Place> places = new ArrayList<>();
    List<Span> compared = new ArrayList<>();
    for (List<Claim> claims : comparable(said)) {
      for (Claim claim : claims) {
        List<Claim> others =
            claims.stream().filter(c -> c != claim && c.of().comparable(claim.of())).toList();
        if (!others.isEmpty()) {
          compared.add(claim.place().evidence().span());
        }
        if (others.stream().anyMatch(other -> !check.agree(claim.mark(), other.mark()))) {
          places.add(withOthers(claim, others));
        }
      }
    }
    if (!places.isEmpty()) {
      return new Outcome.Failed(places);
    }
    return compared.isEmpty()
        ? new Outcome.NotApplicable(
            new Text(
                "its sources say nothing of this that could be compared",
                "ses sources n’en disent rien qui puisse être comparé"))
        : new Outcome.Passed(compared);
  }

  /** For each thing that two sources or more speak of, the claim of each. */
  private List<List<Claim>> comparable(List<FleetCheck.Answer> said) {
    List<Map<String, Claim>> sources = new ArrayList<>();
    Set<String> things = new LinkedHashSet<>();
    for (FleetCheck.Answer answer : said) {
      Map<String, Claim> claims = new LinkedHashMap<>();
      answer.claims().forEach(c -> claims.merge(c.about(), c, Contradictions::first));
      sources.add(claims);
      things.addAll(claims.keySet());
    }
    things.remove(FleetCheck.ALL_ELSE);
    return things.stream()
        .map(thing -> claims(thing, sources))
        .filter(claims -> claims.size() > 1)
        .toList();
  }

  /** Of two claims of one source, so that order does not matter: something that is on shows. */
  private static Claim first(Claim one, Claim other) {
    return one.mark().compareTo(other.mark()) >= 0 ? one : other;
  }

  private static List<Claim> claims(String thing, List<Map<String, Claim>> sources) {
    List<Claim> claims = new ArrayList<>();
    for (Map<String, Claim> source : sources) {
      Claim claim = source.getOrDefault(thing, source.get(FleetCheck.ALL_ELSE));
      if (claim != null) {
        claims.add(claim);
      }
    }
    return claims;
  }

  private Place withOthers(Claim claim, List<Claim> claims) {
    List<String> others =
        claims.stream()
            .filter(other -> !check.agree(claim.mark(), other.mark()))
            .map(other -> other.place().evidence().span().toString())
            .toList();
    String list = String.join(", ", others);
    Text message = claim.place().message();
    return new Place(
        claim.place().evidence(),
        new Text(message.en().replace("{others}", list), message.fr().replace("{others}", list)),
        claim.place().subject());
  }
}
