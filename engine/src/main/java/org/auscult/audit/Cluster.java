package org.auscult.audit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.auscult.format.SourceKind;

/** Sources that were joined so far, while more may be. */
final class Cluster {
  private final TreeMap<Integer, JudgedDevice> sources = new TreeMap<>();
  private final Map<Integer, JoinMark> joinedBy = new HashMap<>();
  private final Map<JoinMark.Kind, Set<String>> values = new EnumMap<>(JoinMark.Kind.class);
  private final Set<String> exports = new HashSet<>();
  private Optional<Cluster> joinedTo = Optional.empty();

  /**
   * A source that nothing was joined to.
   *
   * @param place among all sources; the first source of a device stands for it
   */
  Cluster(int place, JudgedDevice source) {
    sources.put(place, source);
    exports.add(source.export());
    for (JoinMark mark : source.marks()) {
      values.computeIfAbsent(mark.kind(), kind -> new HashSet<>()).add(mark.value());
    }
  }

  /** What it became part of; itself when it did not. */
  Cluster whole() {
    Cluster whole = this;
    while (whole.joinedTo.isPresent()) {
      whole = whole.joinedTo.get();
    }
    return whole;
  }

  /** The place of its first source. */
  Integer first() {
    return sources.firstKey();
  }

  /** How strong a witness it is of a mark: those of rank 0 are never joined to each other. */
  int rank(JoinMark mark) {
    JudgedDevice strongest = sources.firstEntry().getValue();
    return mark.kind() == JoinMark.Kind.MODEL
        ? strongest.ofModel() ? 1 : 0
        : strongest.format().sourceKind().ordinal();
  }

  private boolean configured() {
    return sources.firstEntry().getValue().format().sourceKind() == SourceKind.CONFIGURATION;
  }

  /**
   * Whether clusters can be one device by a mark of a kind: no two of them are of one file or are
   * configurations, and of each stronger kind of mark those that have it have one in common.
   */
  static boolean agree(List<Cluster> clusters, JoinMark.Kind below) {
    Map<JoinMark.Kind, Set<String>> common = new EnumMap<>(JoinMark.Kind.class);
    Set<String> exports = new HashSet<>();
    boolean configured = false;
    for (Cluster cluster : clusters) {
      if (configured && cluster.configured() || !Collections.disjoint(exports, cluster.exports)) {
        return false;
      }
      configured |= cluster.configured();
      exports.addAll(cluster.exports);
      for (Map.Entry<JoinMark.Kind, Set<String>> own : cluster.values.entrySet()) {
        if (own.getKey().compareTo(below) < 0
            && !shareOne(
                common.computeIfAbsent(own.getKey(), kind -> new HashSet<>(own.getValue())),
                own.getValue())) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean shareOne(Set<String> common, Set<String> more) {
    common.retainAll(more);
    return !common.isEmpty();
  }

  /** Joins clusters by a mark; the largest takes the others in. */
  static Cluster join(List<Cluster> clusters, JoinMark mark) {
    Cluster whole =
        Collections.max(clusters, Comparator.comparingInt(cluster -> cluster.sources.size()));
    Integer first = Collections.min(clusters, Comparator.comparing(Cluster::first)).first();
    for (Cluster cluster : clusters) {
      if (!cluster.first().equals(first)) {
        whole.joinedBy.put(cluster.first(), mark);
      }
    }
    clusters.stream().filter(cluster -> cluster != whole).forEach(whole::take);
    return whole;
  }

  private void take(Cluster other) {
    sources.putAll(other.sources);
    joinedBy.putAll(other.joinedBy);
    exports.addAll(other.exports);
    other.values.forEach(
        (kind, theirs) -> values.computeIfAbsent(kind, k -> new HashSet<>()).addAll(theirs));
    other.joinedTo = Optional.of(this);
  }

  /** The device that these sources speak of. */
  Asset asset() {
    List<Optional<JoinMark>> marks = new ArrayList<>();
    sources.keySet().forEach(place -> marks.add(Optional.ofNullable(joinedBy.get(place))));
    return new Asset(List.copyOf(sources.values()), marks);
  }
}
