package org.auscult.formats.watchguard;

import java.util.Set;
import org.auscult.tree.ConfigNode;
import org.auscult.tree.LineFate;

/** Elements that say nothing about security: labels, tuning, bandwidth, times, plain routes. */
final class WatchguardIrrelevant {

  /** Directly in the profile, with all that stands inside. */
  private static final Set<String> TOP =
      words(
          """
          product-grade rs-version using-cpm-profile xml-purpose schedule-list dnat-list
          traffic-mgmt-list policy-view revision-history
          """);

  /** In the parameters of the system, with all that stands inside. */
  private static final Set<String> SYSTEM = words("route dns-server-list");

  private static final Set<String> ANYWHERE =
      words(
          """
          description property dns-forwarding item-type if-num if-dev-name if-property ip-node-type
          mtu auto-negotiation link-speed mac-address-enable mac-address full-duplex
          default-gateway block-notification dhcp-server server-type vpn-df-bit vpn-min-pmtu
          vpn-aging-pmtu qos max-link-bandwidth qos-marking marking-field marking-method
          marking-type priority-method external-type ddns system-contact location time-zone email
          domain-name proxy-type idle-timeout reject-action traffic-mgmt schedule connection-rate
          connection-rate-alarm alarm send-tcp-reset policy-routing using-global-sticky-setting
          policy-sticky-timer global-1to1-nat global-dnat traffic-type policy-nat
          apply-one-to-one-nat-rules apply-dnat-global apply-dnat-all-traffic dnat-src-ip
          log-for-report snmp-enabled notification-enabled algorithm proxy-arp tag-list tag
          secondary-ip-list nat vlan-id vif-property
          """);

  private WatchguardIrrelevant() {}

  static void name(ConfigNode profile) {
    for (ConfigNode node : profile.children()) {
      if (TOP.contains(node.word(0))) {
        node.irrelevantDeep();
      } else if (node.word(0).equals("system-parameters")) {
        node.children().stream()
            .filter(inner -> SYSTEM.contains(inner.word(0)))
            .forEach(ConfigNode::irrelevantDeep);
      }
    }
    profile.walk(
        node -> {
          if (ANYWHERE.contains(node.word(0))) {
            node.irrelevant();
          }
        });
    close(profile);
  }

  /** An element with nothing in it says nothing, and one is dealt with when its inside is. */
  private static void close(ConfigNode node) {
    node.children().forEach(WatchguardIrrelevant::close);
    boolean done = node.children().stream().noneMatch(child -> child.fate() == LineFate.UNMAPPED);
    boolean empty = node.children().isEmpty() && node.words().size() == 1;
    if (empty || (done && !node.children().isEmpty())) {
      node.irrelevant();
    }
  }

  private static Set<String> words(String text) {
    return Set.of(text.strip().split("\\s+"));
  }
}
