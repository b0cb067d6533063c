package org.auscult.formats.ciscoios;

import java.util.Optional;
import org.auscult.device.Item;
import org.auscult.device.WirelessNetwork;
import org.auscult.formats.syntax.Command;
import org.auscult.formats.syntax.CommandTable;
import org.auscult.source.Span;
import org.auscult.tree.ConfigNode;

/**
 * Wireless networks: of an access point on its own ({@code dot11 ssid}), and of a controller with
 * IOS-XE ({@code wlan}).
 */
final class CiscoIosWireless {
  private static final String SECURITY =
      "Cisco Catalyst 9800 Series Wireless Controller Command Reference, security wpa (WPA2 with"
          + " 802.1X)";

  private static final String SHUT =
      "Cisco Catalyst 9800 Series Wireless Controller Command Reference, wlan (shut down)";

  private static final CommandTable<Wlan> IN_WLAN = inWlan();

  private CiscoIosWireless() {}

  /** One network of a controller; what it says nothing of is as the controller makes it. */
  private static final class Wlan {
    private final Ios ios;
    private final Item.Builder item;
    private Span at;
    private boolean stated;
    private boolean wpa = true;
    private boolean first;
    private boolean second = true;
    private boolean shared;
    private boolean enterprise = true;
    private boolean encryptedOpen;
    private boolean wep;

    Wlan(Ios ios, Item.Builder item) {
      this.ios = ios;
      this.item = item;
      this.at = item.where();
    }

    private void see(Command command) {
      stated = true;
      at = command.span();
    }

    /** The weakest that a station may use; the empty text where we have no word for it. */
    private String security() {
      if (wep) {
        return "wep";
      }
      if (!wpa) {
        return "open";
      }
      if (encryptedOpen || !shared && !enterprise) {
        return "";
      }
      String generation = first ? "wpa" : second ? "wpa2" : "wpa3";
      return generation + (shared ? "-psk" : "-enterprise");
    }
  }

  static void commands(CommandTable.Builder<Ios> table) {
    table
        .on("dot11 ssid", CiscoIosWireless::ssid)
        .on("wlan", CiscoIosWireless::wlan)
        .on("ap profile", CiscoIosWireless::accessPoints);
  }

  private static void ssid(Ios ios, Command command) {
    Item.Builder item =
        ios.add(WirelessNetwork.TYPE, command.span())
            .set(WirelessNetwork.SSID, command.from(2))
            .set(WirelessNetwork.ENABLED, true);
    boolean enterprise = false;
    boolean managed = false;
    for (ConfigNode node : command.node().children()) {
      Command inner = Command.of(node);
      if (node.starts("wpa-psk")) {
        item.set(WirelessNetwork.SECRET, ios.secret(inner.list(2)), node.mapped().span());
      } else if (node.starts("authentication", "key-management", "wpa")) {
        managed = true;
        String generation = inner.list(3).contains("version") && inner.has("2") ? "wpa2" : "wpa";
        item.set(WirelessNetwork.SECURITY, generation, node.mapped().span());
      } else if (node.starts("authentication", "open")) {
        enterprise |= inner.has("eap");
        node.mapped();
      } else if (node.starts("guest-mode") || node.starts("vlan")) {
        node.irrelevant();
      }
    }
    security(item, managed, enterprise, command);
  }

  private static void security(
      Item.Builder item, boolean managed, boolean enterprise, Command command) {
    if (managed) {
      item.set(
          WirelessNetwork.SECURITY,
          item.get(WirelessNetwork.SECURITY).map(g -> enterprise ? g + "-enterprise" : g + "-psk"));
    } else if (!enterprise) {
      item.set(WirelessNetwork.SECURITY, "open", command.span());
    }
  }

  static void inInterface(CommandTable.Builder<Port> table) {
    table
        .on("ssid", (port, c) -> port.ios().radios.put(c.from(1), port.name()))
        .on("encryption", CiscoIosWireless::encryption)
        .irrelevant("station-role\nantenna\nchannel\nmbssid\nworld-mode\nbeacon\npower local");
  }

  /** {@code encryption [vlan N] mode wep mandatory}, or {@code key N size 40bit 7 KEY}. */
  private static void encryption(Port port, Command command) {
    int key = command.words().indexOf("size");
    if (key > 0) {
      port.ios().keep("wep on " + port.name(), command.list(key + 2), command.span());
    }
    if (key > 0 || command.has("wep")) {
      port.ios().wep.put(port.name(), command.span());
    }
  }

  /** A radio with WEP uses it for all its networks that ask for no better. */
  static void finish(Ios ios) {
    for (Item.Builder network : ios.device().items(WirelessNetwork.TYPE)) {
      String name = network.get(WirelessNetwork.SSID).value().orElse("");
      Optional.ofNullable(ios.radios.get(name))
          .map(ios.wep::get)
          .filter(at -> network.get(WirelessNetwork.SECURITY).value().equals(Optional.of("open")))
          .ifPresent(at -> network.set(WirelessNetwork.SECURITY, "wep", at));
    }
  }

  /** {@code wlan PROFILE NUMBER NAME}. */
  private static void wlan(Ios ios, Command command) {
    if (command.negated() || command.size() < 4) {
      command.unread();
      return;
    }
    Wlan wlan =
        new Wlan(
            ios,
            ios.add(WirelessNetwork.TYPE, command.node().wholeSpan())
                .set(WirelessNetwork.SSID, command.from(3), command.span()));
    IN_WLAN.readInside(wlan, command.node());
    ios.standard(wlan.item, WirelessNetwork.ENABLED, false, SHUT);
    String security = wlan.security();
    if (!security.isEmpty() && wlan.stated) {
      wlan.item.set(WirelessNetwork.SECURITY, security, wlan.at);
    } else if (!security.isEmpty()) {
      ios.standard(wlan.item, WirelessNetwork.SECURITY, security, SECURITY);
    }
  }

  private static CommandTable<Wlan> inWlan() {
    CommandTable.Builder<Wlan> table = CommandTable.builder();
    return table
        .on("shutdown", (w, c) -> w.item.set(WirelessNetwork.ENABLED, c.negated(), c.span()))
        .on("security wpa", CiscoIosWireless::wpa)
        .on("security wpa psk set-key", CiscoIosWireless::key)
        .on("security wpa akm psk", CiscoIosWireless::shared)
        .on("security wpa akm ft psk", CiscoIosWireless::shared)
        .on("security wpa akm sae", CiscoIosWireless::shared)
        .on("security wpa akm ft sae", CiscoIosWireless::shared)
        .on("security wpa akm owe", CiscoIosWireless::openEncrypted)
        .on("security wpa akm dot1x", CiscoIosWireless::enterprise)
        .on("security wpa akm ft dot1x", (w, c) -> {})
        .on("security wpa akm suiteb-1x", (w, c) -> {})
        .on("security wpa akm suiteb192-1x", (w, c) -> {})
        .on("security wpa wpa1", (w, c) -> w.first = said(w, c))
        .on("security wpa wpa2", (w, c) -> w.second = said(w, c))
        .on("security wpa wpa3", (w, c) -> w.see(c))
        .on("security wpa wpa2 ciphers", (w, c) -> {})
        .on("security wpa wpa1 ciphers", (w, c) -> {})
        .on("security static-wep-key", CiscoIosWireless::wep)
        .on("security dot1x authentication-list", (w, c) -> {})
        .irrelevant(
            """
            band-select
            broadcast-ssid
            call-snoop
            ccx
            channel-scan
            client association limit
            client vlan
            coverage hole detection
            device-analytics
            dot11ax
            dtim
            load-balance
            media-stream
            radio
            radio policy
            roamed-voice-client
            scan-report
            sip-cac
            wmm
            exit\
            """)
        .build();
  }

  private static boolean said(Wlan wlan, Command command) {
    wlan.see(command);
    return command.on();
  }

  private static void wpa(Wlan wlan, Command command) {
    if (command.size() == 2) {
      wlan.wpa = said(wlan, command);
    } else {
      command.unread();
    }
  }

  private static void shared(Wlan wlan, Command command) {
    wlan.shared |= command.on();
    wlan.see(command);
  }

  private static void enterprise(Wlan wlan, Command command) {
    if (command.size() == 4) {
      wlan.enterprise = said(wlan, command);
    }
  }

  private static void openEncrypted(Wlan wlan, Command command) {
    wlan.encryptedOpen = said(wlan, command);
  }

  private static void wep(Wlan wlan, Command command) {
    wlan.wep = said(wlan, command);
    command.words().stream().skip(3).forEach(wlan.ios.redactor()::remember);
  }

  /** {@code security wpa psk set-key ascii|hex 0|6|8 KEY}. */
  private static void key(Wlan wlan, Command command) {
    wlan.item.set(WirelessNetwork.SECRET, wlan.ios.secret(command.list(5)), command.span());
  }

  /** Access points carry accounts of their own. */
  private static void accessPoints(Ios ios, Command command) {
    for (ConfigNode node : command.node().children()) {
      Command inner = Command.of(node);
      int password = inner.words().indexOf("password");
      int secret = inner.words().indexOf("secret");
      if (password > 0) {
        int end = secret > password ? secret : inner.size();
        ios.keep(
            "ap profile " + command.word(2) + " password",
            inner.words().subList(password + 1, end),
            node.mapped().span());
      }
      if (secret > 0) {
        ios.keep("ap profile " + command.word(2) + " secret", inner.list(secret + 1), node.span());
      }
      if (node.starts("description")) {
        node.irrelevant();
      }
    }
  }
}
