package org.auscult.formats.firewallxml;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.auscult.device.Item;
import org.auscult.device.NetworkService;
import org.auscult.source.Span;

/**
 * Who reaches the firewall itself: all is refused but for what its rules let in, read from the
 * first that matches, and for what keeps the administrator from locking himself out.
 */
final class Reach {
  private final WallInterfaces interfaces;
  private final List<Passage> passages = new ArrayList<>();
  private final List<Integer> unlocked = new ArrayList<>();
  private String lockout = "";
  private boolean open;

  /** A rule that lets traffic to the firewall in, or refuses it. */
  record Passage(String face, boolean pass, List<String> sources, List<String> services, Span at) {}

  Reach(WallInterfaces interfaces) {
    this.interfaces = interfaces;
  }

  void add(Passage passage) {
    passages.add(passage);
  }

  /** Says that the filter is switched off. */
  void open() {
    open = true;
  }

  /** Says that the interface of administration reaches these ports whatever the rules say. */
  void unlock(List<Integer> ports) {
    lockout = interfaces.names().contains("lan") ? "lan" : "wan";
    unlocked.addAll(ports);
  }

  /** Sets who may connect to a service, and whether the outside may. */
  void tell(Item.Builder service, String transport, long port) {
    Span at = service.where();
    if (open) {
      service
          .set(NetworkService.ALLOWED_SOURCES, List.of("any"), at)
          .set(NetworkService.EXPOSED, true, at);
      return;
    }
    Set<String> outside = new LinkedHashSet<>();
    Set<String> inside = new LinkedHashSet<>();
    for (String face : faces()) {
      boolean external = interfaces.facing(List.of(face)).value().orElse(false);
      let(face, transport, port, external ? outside : inside, external);
    }
    Set<String> sources = outside.isEmpty() ? inside : outside;
    service.set(NetworkService.EXPOSED, !outside.isEmpty(), at);
    service.set(NetworkService.ALLOWED_SOURCES, List.copyOf(sources), at);
  }

  private Set<String> faces() {
    Set<String> faces = new LinkedHashSet<>(interfaces.names());
    passages.forEach(passage -> faces.add(passage.face()));
    return faces;
  }

  private void let(
      String face, String transport, long port, Set<String> sources, boolean external) {
    if (face.equals(lockout) && unlocked.contains((int) port)) {
      sources.add(external ? "any" : interfaces.network(face));
    }
    for (Passage passage : passages) {
      if (passage.face().equals(face) && covers(passage.services(), transport, port)) {
        if (!passage.pass() && passage.sources().contains("any")) {
          return;
        }
        if (passage.pass()) {
          passage.sources().forEach(source -> sources.add(seen(source, face, external)));
        }
      }
    }
  }

  /** Anybody behind an inner interface is, as far as spoofing is refused, somebody of its net. */
  private String seen(String source, String face, boolean external) {
    return source.equals("any") && !external ? interfaces.network(face) : source;
  }

  private static boolean covers(List<String> services, String transport, long port) {
    return services.stream().anyMatch(service -> covers(service, transport, port));
  }

  private static boolean covers(String service, String transport, long port) {
    if (service.equals("any") || service.equals(transport)) {
      return true;
    }
    int slash = service.indexOf('/');
    if (slash < 0 || !service.startsWith(transport + "/")) {
      return false;
    }
    String[] ends = service.substring(slash + 1).split("-", 2);
    if (!ends[0].matches("\\d{1,5}") || !ends[ends.length - 1].matches("\\d{1,5}")) {
      return false;
    }
    return Integer.parseInt(ends[0]) <= port && port <= Integer.parseInt(ends[ends.length - 1]);
  }
}
