package org.auscult.formats.commandline;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.auscult.device.Item;
import org.auscult.device.NetworkService;
import org.auscult.source.Span;

/** What listens on the network, by name: a later line overrides an earlier one. */
public final class Listeners {
  private static final List<String> ENCRYPTED =
      List.of("ssh", "https", "scp", "sftp", "netconf", "rest");

  private static final List<String> MANAGEMENT =
      List.of("telnet", "ssh", "http", "https", "netconf", "rest", "snmp", "gnmi");

  private final Draft draft;
  private final Map<String, Item.Builder> items = new LinkedHashMap<>();

  /** Those of this device. */
  public Listeners(Draft draft) {
    this.draft = draft;
  }

  /** The listener of this protocol as a line states it. */
  public Item.Builder stated(String protocol, boolean enabled, Span at) {
    Item.Builder item =
        items.computeIfAbsent(protocol, p -> known(draft.add(NetworkService.TYPE, at), p));
    return item.at(at).set(NetworkService.ENABLED, enabled, at);
  }

  /** One of several listeners of a protocol, on an address or in a part of the network. */
  public Item.Builder another(String protocol, boolean enabled, Span at) {
    Item.Builder item = known(draft.add(NetworkService.TYPE, at), protocol);
    items.put(protocol + " at " + at, item);
    return item.set(NetworkService.ENABLED, enabled, at);
  }

  private static Item.Builder known(Item.Builder item, String protocol) {
    item.set(NetworkService.PROTOCOL, protocol);
    number(protocol)
        .ifPresent(
            port ->
                item.set(NetworkService.PORT, (long) port)
                    .set(NetworkService.TRANSPORT, protocol.equals("snmp") ? "udp" : "tcp"));
    if (MANAGEMENT.contains(protocol)) {
      item.set(NetworkService.PURPOSE, "management")
          .set(NetworkService.ENCRYPTED, ENCRYPTED.contains(protocol));
    }
    return item;
  }

  private static Optional<Integer> number(String protocol) {
    return switch (protocol) {
      case "netconf" -> Optional.of(830);
      case "rest" -> Optional.of(443);
      case "scp", "sftp" -> Optional.of(22);
      default -> Ports.number(protocol);
    };
  }

  /** The listener of this protocol; empty when no line spoke of it. */
  public Optional<Item.Builder> of(String protocol) {
    return Optional.ofNullable(items.get(protocol));
  }

  /** What holds by the vendor's word where no line speaks of a protocol. */
  public void standard(String protocol, boolean enabled, String source) {
    if (draft.whole() && !items.containsKey(protocol)) {
      Item.Builder item = draft.add(NetworkService.TYPE, draft.device().where());
      known(item, protocol).orDefault(NetworkService.ENABLED, enabled, source);
      items.put(protocol, item);
    }
  }
}
