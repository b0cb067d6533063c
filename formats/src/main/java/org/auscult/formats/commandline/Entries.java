package org.auscult.formats.commandline;

import java.util.List;
import java.util.Set;
import org.auscult.device.Item;
import org.auscult.device.LogTarget;
import org.auscult.device.NetworkService;
import org.auscult.device.Setting;
import org.auscult.device.SnmpCommunity;
import org.auscult.device.StoredSecret;
import org.auscult.device.TimeSource;
import org.auscult.source.Secret;
import org.auscult.source.Span;
import org.auscult.source.Text;

/** Items that switches have in common, with what follows from the protocol alone filled in. */
public final class Entries {
  private static final Set<String> ENCRYPTED = Set.of("ssh", "https", "sftp");
  private static final Set<String> OPEN = Set.of("telnet", "http", "tftp", "ftp");
  private static final Set<String> DATAGRAMS = Set.of("snmp", "tftp", "dhcp", "ntp");

  private Entries() {}

  /** A way to manage the device, on or off as a statement says. */
  public static Item.Builder management(
      Draft draft, Span at, String protocol, long port, boolean enabled) {
    Item.Builder item = service(draft, at, protocol, port);
    return item.set(NetworkService.ENABLED, enabled);
  }

  /** The same, as the vendor documents it for a device that does not say. */
  public static Item.Builder standard(
      Draft draft, String protocol, long port, boolean enabled, String source) {
    Item.Builder item = service(draft, draft.device().where(), protocol, port);
    return item.set(NetworkService.ENABLED, Setting.byDefault(enabled, source));
  }

  /** The same, of which the configuration cannot say whether it is on. */
  public static void uncertain(Draft draft, String protocol, long port) {
    service(draft, draft.device().where(), protocol, port)
        .set(
            NetworkService.ENABLED,
            Setting.unknown(
                new Text(
                    "the configuration does not say; what holds then differs by release",
                    "la configuration ne le dit pas ; ce qui vaut alors dépend de la version")));
  }

  private static Item.Builder service(Draft draft, Span at, String protocol, long port) {
    Item.Builder item =
        draft
            .add(NetworkService.TYPE, at)
            .set(NetworkService.PROTOCOL, protocol)
            .set(NetworkService.TRANSPORT, DATAGRAMS.contains(protocol) ? "udp" : "tcp")
            .set(NetworkService.PORT, port)
            .set(NetworkService.PURPOSE, "management");
    if (ENCRYPTED.contains(protocol) || OPEN.contains(protocol)) {
      item.set(NetworkService.ENCRYPTED, ENCRYPTED.contains(protocol));
    }
    return item;
  }

  /** Items of a protocol that are there already. */
  public static List<Item.Builder> services(Draft draft, String protocol) {
    return draft.device().items(NetworkService.TYPE).stream()
        .filter(i -> i.get(NetworkService.PROTOCOL).value().filter(protocol::equals).isPresent())
        .toList();
  }

  /** A receiver of records, by datagrams in clear unless set otherwise. */
  public static Item.Builder syslog(Draft draft, Span at, String host) {
    return target(draft, at, host, "syslog", 514);
  }

  /** A receiver of SNMP traps. */
  public static Item.Builder traps(Draft draft, Span at, String host) {
    return target(draft, at, host, "snmp-trap", 162);
  }

  private static Item.Builder target(
      Draft draft, Span at, String host, String protocol, long port) {
    return draft
        .add(LogTarget.TYPE, at)
        .set(LogTarget.HOST, host)
        .set(LogTarget.PROTOCOL, protocol)
        .set(LogTarget.TRANSPORT, "udp")
        .set(LogTarget.PORT, port)
        .set(LogTarget.ENCRYPTED, false);
  }

  /** A server of time, whose answers are authenticated or not. */
  public static Item.Builder time(Draft draft, Span at, String host, boolean authenticated) {
    Item.Builder item = draft.add(TimeSource.TYPE, at).set(TimeSource.HOST, host);
    return authenticated || draft.whole()
        ? item.set(TimeSource.AUTHENTICATED, authenticated)
        : item;
  }

  /** A community that reads, or also writes. */
  public static Item.Builder community(Draft draft, Span at, Secret secret, boolean write) {
    return draft
        .add(SnmpCommunity.TYPE, at)
        .set(SnmpCommunity.SECRET, secret)
        .set(SnmpCommunity.ACCESS, write ? "write" : "read");
  }

  /** A secret that belongs to no other noun. */
  public static void stored(Draft draft, Span at, String name, Secret secret) {
    draft.add(StoredSecret.TYPE, at).set(StoredSecret.NAME, name).set(StoredSecret.SECRET, secret);
  }
}
