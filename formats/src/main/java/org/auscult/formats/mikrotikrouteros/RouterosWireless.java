package org.auscult.formats.mikrotikrouteros;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.auscult.device.Item;
import org.auscult.device.WirelessNetwork;

/** Wireless networks: of the older package with profiles, of the newer one with dotted keys. */
final class RouterosWireless {
  private static final Set<String> PLAIN =
      Set.of(
          "band",
          "channel-width",
          "distance",
          "frequency",
          "installation",
          "country",
          "wireless-protocol",
          "antenna-gain",
          "station-roaming",
          "mode",
          "ssid",
          "supplicant-identity",
          "frequency-mode",
          "wps-mode",
          "tx-power",
          "tx-power-mode",
          "scan-list",
          "rx-chains",
          "tx-chains",
          "basic-rates-a/g",
          "basic-rates-b",
          "rate-set",
          "supported-rates-a/g",
          "supported-rates-b",
          "ht-supported-mcs",
          "radio-name",
          "adaptive-noise-immunity",
          "hw-protection-mode",
          "hw-retries",
          "disconnect-timeout",
          "on-fail-retry-time",
          "preamble-mode",
          "guard-interval",
          "wmm-support",
          "vlan-id",
          "vlan-mode",
          "mac-address",
          "master-interface",
          "bridge-mode",
          "keepalive-frames",
          "multicast-buffering",
          "multicast-helper",
          "default-name",
          "eap-methods",
          "radius-mac-accounting",
          "mtu",
          "l2mtu",
          "arp",
          "configuration.mode",
          "configuration.country",
          "configuration.chains",
          "configuration.tx-power",
          "configuration.antenna-gain",
          "channel.band",
          "channel.width",
          "channel.frequency",
          "channel.skip-dfs-channels",
          "security.ft",
          "security.ft-over-ds",
          "group-ciphers",
          "group-key-update",
          "interim-update",
          "management-protection",
          "mschapv2-username",
          "radius-called-format",
          "radius-eap-accounting",
          "radius-mac-authentication",
          "radius-mac-caching",
          "radius-mac-format",
          "radius-mac-mode",
          "static-algo-0",
          "static-algo-1",
          "static-algo-2",
          "static-algo-3",
          "static-sta-private-algo",
          "static-transmit-key",
          "tls-certificate",
          "tls-mode",
          "unicast-ciphers",
          "disable-pmkid",
          "allow-signal-out-of-range",
          "ampdu-priorities",
          "amsdu-limit",
          "amsdu-threshold",
          "antenna-mode",
          "area",
          "arp-timeout",
          "burst-time",
          "compression",
          "default-ap-tx-limit",
          "default-client-tx-limit",
          "disable-running-check",
          "dfs-mode",
          "frame-lifetime",
          "frequency-offset",
          "ht-basic-mcs",
          "hw-fragmentation-threshold",
          "hw-protection-threshold",
          "interworking-profile",
          "max-station-count",
          "noise-floor-threshold",
          "nv2-cell-radius",
          "nv2-downlink-ratio",
          "nv2-mode",
          "nv2-noise-floor-offset",
          "nv2-qos",
          "nv2-queue-count",
          "nv2-security",
          "secondary-channel",
          "secondary-frequency",
          "tdma-period-size",
          "update-stats-interval",
          "wds-cost-range",
          "wds-default-bridge",
          "wds-default-cost",
          "wds-ignore-ssid",
          "wds-mode",
          "wds-master",
          "interface-type",
          "skip-dfs-channels",
          "vht-basic-mcs",
          "vht-supported-mcs",
          "rate-selection",
          "ht-rxchains",
          "ht-txchains");

  private final Routeros router;
  private final Map<String, Statement> profiles = new HashMap<>();

  RouterosWireless(Routeros router) {
    this.router = router;
  }

  void map() {
    for (Statement profile : router.menu("interface wireless security-profiles")) {
      boolean standard = profile.target().contains("default=yes");
      profiles.put(standard ? "default" : profile.text("name"), profile);
    }
    router.menu("interface wireless").forEach(this::radio);
    for (String menu : List.of("interface wifi", "interface wifiwave2")) {
      router.menu(menu).forEach(statement -> wifi(menu, statement));
    }
    for (Statement profile : router.menu("interface wireless security-profiles")) {
      for (String key :
          List.of(
              "mode",
              "authentication-types",
              "wpa-pre-shared-key",
              "wpa2-pre-shared-key",
              "static-key-0",
              "static-key-1",
              "static-key-2",
              "static-key-3",
              "static-sta-private-key",
              "management-protection-key",
              "mschapv2-password")) {
        profile.value(key);
      }
      profile.done(PLAIN);
    }
  }

  private void radio(Statement radio) {
    String name = radio.value("security-profile").orElse("default");
    boolean serves = radio.text("mode").matches("ap-bridge|bridge|wds-slave|ap-.*");
    boolean shown = radio.value("ssid").isPresent() || radio.adds();
    radio.value("hide-ssid");
    radio.value("default-forwarding");
    radio.value("default-authentication");
    radio.value("nv2-preshared-key");
    radio.value("nv2-sync-secret");
    if (shown && serves) {
      Item.Builder item =
          router
              .add(WirelessNetwork.TYPE, radio.at())
              .set(WirelessNetwork.ENABLED, radio.is("disabled", "no"));
      radio.put(item, WirelessNetwork.SSID, "ssid");
      Optional<Statement> profile = Optional.ofNullable(profiles.get(name));
      security(profile, name, item, radio);
    }
    radio.done(PLAIN);
  }

  private void security(
      Optional<Statement> profile, String name, Item.Builder item, Statement radio) {
    if (profile.isEmpty() && (!router.whole() || !name.equals("default"))) {
      return;
    }
    String mode = profile.map(p -> p.value("mode").orElse("none")).orElse("none");
    Statement from = profile.filter(p -> !mode.equals("none")).orElse(radio);
    if (mode.startsWith("static-keys")) {
      item.set(WirelessNetwork.SECURITY, "wep", from.at());
    } else if (mode.equals("none")) {
      item.set(WirelessNetwork.SECURITY, "open", from.at());
    } else {
      List<String> types = from.words("authentication-types");
      item.set(WirelessNetwork.SECURITY, kind(types), from.at());
    }
    for (String key : List.of("wpa2-pre-shared-key", "wpa-pre-shared-key", "static-key-0")) {
      from.value(key)
          .ifPresent(
              found -> item.set(WirelessNetwork.SECRET, router.redactor().clear(found), from.at()));
    }
  }

  /** The weakest of the kinds that are let in. */
  private static String kind(List<String> types) {
    if (types.isEmpty()) {
      return "open";
    }
    for (String weak : List.of("wpa-psk", "wpa2-psk", "wpa3-psk", "wpa2-eap", "wpa3-eap")) {
      if (types.contains(weak)) {
        return weak.replace("eap", "enterprise");
      }
    }
    return types.contains("wpa-eap") ? "wpa2-enterprise" : "open";
  }

  private void wifi(String menu, Statement radio) {
    Optional<Statement> security =
        router.menu(menu + " security").stream()
            .filter(s -> s.is("name", radio.text("security")) && !radio.text("security").isEmpty())
            .findFirst();
    router
        .menu(menu + " security")
        .forEach(
            s -> {
              s.value("authentication-types");
              s.value("passphrase");
              s.done(Set.of("wps", "ft", "ft-over-ds", "management-protection", "encryption"));
            });
    List<String> types =
        security
            .map(s -> s.words("authentication-types"))
            .orElse(radio.words("security.authentication-types"));
    if (radio.value("configuration.ssid").isPresent()) {
      Item.Builder item =
          router
              .add(WirelessNetwork.TYPE, radio.at())
              .set(WirelessNetwork.ENABLED, radio.is("disabled", "no"))
              .set(WirelessNetwork.SECURITY, kind(types));
      radio.put(item, WirelessNetwork.SSID, "configuration.ssid");
      security
          .flatMap(s -> s.value("passphrase"))
          .or(() -> radio.value("security.passphrase"))
          .ifPresent(key -> item.set(WirelessNetwork.SECRET, router.redactor().clear(key)));
    }
    radio.done(PLAIN);
  }
}
