package org.auscult.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.auscult.format.SourceKind;

/**
 * Joins the sources that speak of one device. Two configurations are two devices, whatever they
 * have in common; what was seen or stated of a device is joined to it by the strongest mark that
 * leads to one device alone, unless a stronger one speaks against it. Rows of one file are never
 * joined.
 */
final class Joining {
  private final List<Asset> assets = new ArrayList<>();
  private final Map<JoinMark, Set<Asset>> index = new HashMap<>();

  private Joining() {}

  /** The devices that these sources speak of, in the order of their first sources. */
  static List<Asset> join(List<JudgedDevice> sources) {
    Joining joining = new Joining();
    for (SourceKind kind : SourceKind.values()) {
      sources.stream()
          .filter(source -> source.format().sourceKind() == kind && !ofModel(source))
          .forEach(joining::take);
    }
    sources.stream().filter(Joining::ofModel).forEach(joining::take);
    return List.copyOf(joining.assets);
  }

  private void take(JudgedDevice source) {
    Optional<JoinMark> mark = Optional.empty();
    Asset asset = new Asset();
    if (source.format().sourceKind() != SourceKind.CONFIGURATION) {
      for (JoinMark candidate : candidates(source)) {
        List<Asset> found = fitting(source, candidate);
        if (found.size() == 1) {
          mark = Optional.of(candidate);
          asset = found.get(0);
          break;
        }
      }
    }
    if (mark.isEmpty()) {
      assets.add(asset);
    }
    asset.add(source, mark);
    for (JoinMark known : source.marks()) {
      index.computeIfAbsent(known, m -> new LinkedHashSet<>()).add(asset);
    }
  }

  /** True for a source that speaks of a model and not of one device. */
  private static boolean ofModel(JudgedDevice source) {
    return source.format().sourceKind() == SourceKind.STATEMENT
        && !source.marks().isEmpty()
        && source.marks().stream().allMatch(mark -> mark.kind() == JoinMark.Kind.MODEL);
  }

  private static List<JoinMark> candidates(JudgedDevice source) {
    return source.marks().stream()
        .filter(mark -> mark.kind() != JoinMark.Kind.MODEL || ofModel(source))
        .toList();
  }

  private List<Asset> fitting(JudgedDevice source, JoinMark mark) {
    return index.getOrDefault(mark, Set.of()).stream()
        .filter(asset -> asset.takes(source, mark.kind()))
        .toList();
  }
}
