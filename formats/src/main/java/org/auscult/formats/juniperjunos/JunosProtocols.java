package org.auscult.formats.juniperjunos;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.auscult.device.Item;
import org.auscult.device.RoutingPolicy;
import org.auscult.device.SwitchingPolicy;
import org.auscult.formats.syntax.Stanza;

/** Authentication of routing neighbours, and the protection of a switch as a whole. */
final class JunosProtocols {
  private static final Set<String> KEYS = Set.of("authentication-key", "authentication-key-chain");

  private final Junos junos;

  JunosProtocols(Junos junos) {
    this.junos = junos;
  }

  void map() {
    junos.root().at("protocols", "bgp").ifPresent(this::bgp);
    junos.root().at("protocols", "ospf").ifPresent(this::ospf);
    switching();
    for (String path : List.of("protocols", "policy-options", "routing-options")) {
      junos.root().at(path).ifPresent(Stanza::read);
    }
    junos.root().at("protocols").ifPresent(p -> p.ignore(JunosIgnored.PROTOCOLS));
    junos.root().at("policy-options").ifPresent(p -> p.ignore(JunosIgnored.POLICY_OPTIONS));
    junos.root().at("routing-options").ifPresent(p -> p.ignore(JunosIgnored.ROUTING_OPTIONS));
    junos.root().ignore(JunosIgnored.TOP);
    junos.root().at("system").ifPresent(s -> s.ignore(JunosIgnored.SYSTEM));
  }

  private Item.Builder routing() {
    return junos.device().single(RoutingPolicy.TYPE);
  }

  private void open(Stanza neighbour) {
    routing().set(RoutingPolicy.UNAUTHENTICATED_NEIGHBOURS, true, neighbour.span());
  }

  private void bgp(Stanza bgp) {
    boolean all = keyed(bgp.read());
    for (Stanza group : bgp.each("group")) {
      boolean own = all | keyed(group);
      for (Stanza neighbour : group.each("neighbor")) {
        boolean keyed = own | keyed(neighbour);
        if (!keyed) {
          open(neighbour);
        }
      }
    }
    bgp.ignoreDeep(JunosIgnored.BGP);
  }

  private static boolean keyed(Stanza stanza) {
    boolean keyed = false;
    for (String key : KEYS) {
      keyed |= !stanza.values(key).isEmpty();
    }
    stanza.values("authentication-algorithm");
    return keyed;
  }

  private void ospf(Stanza ospf) {
    for (Stanza area : ospf.read().each("area")) {
      for (Stanza face : area.each("interface")) {
        Optional<Stanza> authentication = face.at("authentication");
        authentication.ifPresent(Stanza::readAll);
        boolean passive = face.has("passive") || face.word().startsWith("lo0");
        if (authentication.isEmpty() && !passive) {
          open(face);
        }
      }
    }
    ospf.ignoreDeep(JunosIgnored.OSPF);
  }

  private static void tree(Stanza protocol, Item.Builder policy) {
    protocol
        .at("bpdu-block-on-edge")
        .ifPresent(s -> policy.set(SwitchingPolicy.BPDU_GUARD_DEFAULT, true, s.read().span()));
    protocol.ignoreDeep(JunosIgnored.SPANNING_TREE);
    protocol.each("interface").forEach(face -> face.has("edge"));
  }

  private void switching() {
    Item.Builder policy = junos.device().single(SwitchingPolicy.TYPE);
    for (String protocol : List.of("rstp", "mstp", "vstp")) {
      junos.root().at("protocols", protocol).ifPresent(s -> tree(s.read(), policy));
    }
    for (Stanza profile : junos.root().each("forwarding-options", "storm-control-profiles")) {
      profile.readAll();
    }
    for (Stanza vlan : junos.root().each("vlans")) {
      vlan.at("forwarding-options", "dhcp-security")
          .ifPresent(
              s -> {
                policy.set(SwitchingPolicy.DHCP_SNOOPING, true, s.read().span());
                s.at("arp-inspection")
                    .ifPresent(
                        a -> policy.set(SwitchingPolicy.ARP_INSPECTION, true, a.read().span()));
                vlan.at("forwarding-options").ifPresent(Stanza::read);
              });
    }
    for (Stanza vlan :
        junos.root().each("ethernet-switching-options", "secure-access-port", "vlan")) {
      vlan.at("examine-dhcp")
          .ifPresent(s -> policy.set(SwitchingPolicy.DHCP_SNOOPING, true, s.read().span()));
      vlan.at("arp-inspection")
          .ifPresent(s -> policy.set(SwitchingPolicy.ARP_INSPECTION, true, s.read().span()));
    }
  }
}
