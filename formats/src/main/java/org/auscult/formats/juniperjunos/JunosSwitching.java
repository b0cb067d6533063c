package org.auscult.formats.juniperjunos;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.auscult.device.Item;
import org.auscult.device.NetworkInterface;
import org.auscult.device.SwitchingPolicy;
import org.auscult.formats.syntax.Stanza;

/** The protection of a switch as a whole, and what its interfaces tell their neighbours. */
final class JunosSwitching {
  private static final Set<String> SECURE_PORT_IGNORED =
      Set.of("dhcp-snooping-file", "traceoptions", "dhcpv6-snooping-file");

  private static final List<String> DISCOVERY = List.of("lldp", "lldp-med");

  private final Junos junos;

  JunosSwitching(Junos junos) {
    this.junos = junos;
  }

  void map() {
    Item.Builder policy = junos.device().single(SwitchingPolicy.TYPE);
    for (String protocol : List.of("rstp", "mstp", "vstp")) {
      junos.root().at("protocols", protocol).ifPresent(s -> tree(s.read(), policy));
    }
    for (Stanza profile : junos.root().each("forwarding-options", "storm-control-profiles")) {
      profile.readAll();
    }
    junos.root().each("vlans").forEach(vlan -> security(vlan, policy));
    securePorts(policy);
    boolean switches =
        junos.device().items(NetworkInterface.TYPE).stream()
            .anyMatch(i -> i.get(NetworkInterface.PORT_SECURITY).value().isPresent());
    if (junos.whole() && switches) {
      policy
          .orDefault(SwitchingPolicy.DHCP_SNOOPING, false, Junos.reference("dhcp-security: none"))
          .orDefault(
              SwitchingPolicy.ARP_INSPECTION, false, Junos.reference("arp-inspection: none"));
    }
    discovery();
    for (String options : List.of("ethernet-switching-options", "switch-options")) {
      junos.root().at(options).ifPresent(s -> s.read().ignore(JunosIgnored.SWITCH_OPTIONS));
    }
  }

  private static void tree(Stanza protocol, Item.Builder policy) {
    protocol
        .at("bpdu-block-on-edge")
        .ifPresent(s -> policy.set(SwitchingPolicy.BPDU_GUARD_DEFAULT, true, s.read().span()));
    protocol.ignoreDeep(JunosIgnored.SPANNING_TREE);
    protocol.each("interface").forEach(face -> face.has("edge"));
  }

  private static void security(Stanza vlan, Item.Builder policy) {
    vlan.at("forwarding-options").ifPresent(Stanza::read);
    vlan.at("forwarding-options", "dhcp-security")
        .ifPresent(
            s -> {
              policy.set(SwitchingPolicy.DHCP_SNOOPING, true, s.read().span());
              inspects(s, policy);
            });
  }

  private static void inspects(Stanza vlan, Item.Builder policy) {
    vlan.at("arp-inspection")
        .ifPresent(s -> policy.set(SwitchingPolicy.ARP_INSPECTION, true, s.read().span()));
  }

  private void securePorts(Item.Builder policy) {
    Optional<Stanza> secure =
        junos.root().at("ethernet-switching-options", "secure-access-port").map(Stanza::read);
    for (Stanza vlan : secure.map(s -> s.each("vlan")).orElse(List.of())) {
      vlan.at("examine-dhcp")
          .ifPresent(s -> policy.set(SwitchingPolicy.DHCP_SNOOPING, true, s.read().span()));
      inspects(vlan, policy);
    }
    secure.ifPresent(s -> s.ignore(SECURE_PORT_IGNORED));
  }

  /** LLDP is spoken where its statements name an interface, or {@code all}. */
  private void discovery() {
    for (Item.Builder face : junos.device().items(NetworkInterface.TYPE)) {
      String logical = face.get(NetworkInterface.NAME).value().orElse("");
      String physical = logical.replaceFirst("\\.\\d+$", "");
      for (String protocol : DISCOVERY) {
        stated(protocol, List.of(logical, physical, "all"))
            .ifPresent(
                s -> face.set(NetworkInterface.DISCOVERY, !s.has("disable"), s.read().span()));
      }
    }
    for (String protocol : DISCOVERY) {
      junos.root().each("protocols", protocol, "interface").forEach(face -> face.has("disable"));
      junos.root().at("protocols", protocol).ifPresent(s -> s.read().ignore(JunosIgnored.LLDP));
    }
  }

  /** The most exact name comes first. */
  private Optional<Stanza> stated(String protocol, List<String> names) {
    return names.stream()
        .flatMap(name -> junos.root().at("protocols", protocol, "interface", name).stream())
        .findFirst();
  }
}
