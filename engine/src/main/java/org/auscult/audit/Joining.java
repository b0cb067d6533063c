package org.auscult.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Joins the sources that speak of one device. Two configurations are two devices, whatever they
 * have in common; what was seen or stated of a device is joined to it by the strongest mark that
 * leads to one device alone, unless a stronger one speaks against it. Rows of one file are never
 * joined. What joins two sources joins all that are joined to them: a list that knows serial number
 * and address makes one device of a source that knows the one and a source that knows the other.
 */
final class Joining {
  /** Where a mark leads to more devices than this, it is not asked which of them is meant. */
  private static final int TOO_MANY = 64;

  private Joining() {}

  /** The devices that these sources speak of, in the order of their first sources. */
  static List<Asset> join(List<JudgedDevice> sources) {
    List<JudgedDevice> ordered = new ArrayList<>(sources);
    ordered.sort(
        Comparator.comparing(JudgedDevice::ofModel)
            .thenComparing(source -> source.format().sourceKind()));
    List<Cluster> clusters = new ArrayList<>();
    Map<JoinMark, List<Cluster>> holders = new TreeMap<>();
    for (JudgedDevice source : ordered) {
      Cluster cluster = new Cluster(clusters.size(), source);
      clusters.add(cluster);
      for (JoinMark mark : source.marks()) {
        holders.computeIfAbsent(mark, m -> new ArrayList<>()).add(cluster);
      }
    }
    holders.forEach(Joining::join);
    return clusters.stream()
        .map(Cluster::whole)
        .distinct()
        .sorted(Comparator.comparing(Cluster::first))
        .map(Cluster::asset)
        .toList();
  }

  /** Joins what holds a mark: the stronger witnesses first, so that the weaker ones find them. */
  private static void join(JoinMark mark, List<Cluster> holders) {
    Map<Integer, List<Cluster>> byRank = new TreeMap<>();
    holders.stream()
        .map(Cluster::whole)
        .distinct()
        .forEach(c -> byRank.computeIfAbsent(c.rank(mark), r -> new ArrayList<>()).add(c));
    Set<Cluster> devices = new LinkedHashSet<>();
    for (Map.Entry<Integer, List<Cluster>> rank : byRank.entrySet()) {
      if (devices.size() > TOO_MANY) {
        return;
      }
      List<Cluster> others = joinToDevices(mark, rank.getValue(), devices);
      devices.addAll(rank.getKey() == 0 ? others : joinAll(mark, others));
    }
  }

  /** Joins each cluster to the only one of the devices that it can be of; those of none return. */
  private static List<Cluster> joinToDevices(
      JoinMark mark, List<Cluster> clusters, Set<Cluster> devices) {
    Map<Cluster, List<Cluster>> byDevice = new LinkedHashMap<>();
    List<Cluster> ofNone = new ArrayList<>();
    List<Cluster> ofSeveral = new ArrayList<>();
    for (Cluster cluster : clusters) {
      List<Cluster> fitting =
          devices.stream()
              .filter(device -> Cluster.agree(List.of(device, cluster), mark.kind()))
              .limit(2)
              .toList();
      switch (fitting.size()) {
        case 0 -> ofNone.add(cluster);
        case 1 -> byDevice.computeIfAbsent(fitting.get(0), Joining::listOf).add(cluster);
        default -> ofSeveral.add(cluster);
      }
    }
    devices.removeAll(byDevice.keySet());
    byDevice.values().forEach(parts -> devices.addAll(joinAll(mark, parts)));
    devices.addAll(ofSeveral);
    return ofNone;
  }

  private static List<Cluster> listOf(Cluster device) {
    return new ArrayList<>(List.of(device));
  }

  /** One cluster of all of them; these themselves where any contradicts another. */
  private static List<Cluster> joinAll(JoinMark mark, List<Cluster> clusters) {
    return clusters.size() > 1 && Cluster.agree(clusters, mark.kind())
        ? List.of(Cluster.join(clusters, mark))
        : clusters;
  }
}
