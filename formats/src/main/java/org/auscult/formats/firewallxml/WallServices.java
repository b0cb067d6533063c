package org.auscult.formats.firewallxml;

import java.util.List;
import java.util.Optional;
import org.auscult.device.Item;
import org.auscult.device.NetworkService;

/** What the firewall serves to the networks: addresses, names, time, mapped ports, a proxy. */
final class WallServices {
  private final Wall wall;

  WallServices(Wall wall) {
    this.wall = wall;
  }

  void map() {
    for (String section : List.of("dhcpd", "dhcpdv6")) {
      wall.section(section).map(Element::children).orElse(List.of()).forEach(this::dhcp);
    }
    names("dnsmasq");
    names("unbound");
    wall.section("installedpackages").ifPresent(this::packages);
    wall.section("miniupnpd").ifPresent(this::upnp);
  }

  private void dhcp(Element face) {
    boolean six = face.node().parent().filter(p -> p.word(0).equals("dhcpdv6")).isPresent();
    face.mapped();
    boolean on = face.on("enable");
    Item.Builder item =
        on ? wall.service("dhcp", "udp", six ? 547L : 67L, face.at()) : wall.off("dhcp", face.at());
    item.set(NetworkService.INTERFACE, face.name()).set(NetworkService.PURPOSE, "other");
    Known.mark(face.node(), WallIrrelevant.DHCP);
  }

  private void names(String section) {
    wall.section(section)
        .ifPresent(
            found -> {
              boolean on = found.on("enable");
              long port = found.number("port").orElse(53L);
              Item.Builder item =
                  on ? wall.service("dns", "udp", port, found.at()) : wall.off("dns", found.at());
              item.set(NetworkService.NAME, section);
              for (String key : List.of("active_interface", "interface")) {
                found
                    .value(key)
                    .ifPresent(
                        faces -> item.set(NetworkService.INTERFACE, faces.text(), faces.at()));
              }
            });
  }

  private void packages(Element packages) {
    packages.at("miniupnpd", "config").ifPresent(this::upnp);
    packages
        .at("squid", "config")
        .ifPresent(
            squid -> {
              boolean on = squid.on("enable_squid");
              long port = squid.number("proxy_port").orElse(3128L);
              Item.Builder item =
                  on
                      ? wall.service("http-proxy", "tcp", port, squid.at())
                      : wall.off("http-proxy", squid.at());
              item.set(NetworkService.NAME, "squid");
              squid
                  .value("active_interface")
                  .ifPresent(faces -> item.set(NetworkService.INTERFACE, faces.text(), faces.at()));
            });
    for (Element known : packages.children("package")) {
      known.child("name");
      known.child("internal_name");
    }
    Optional<Element> agent = packages.at("zabbixagentlts", "config");
    agent.filter(found -> found.on("agentenabled")).ifPresent(this::agent);
  }

  private void agent(Element agent) {
    wall.service("zabbix-agent", "tcp", agent.number("listenport").orElse(10_050L), agent.at());
  }

  private void upnp(Element upnp) {
    boolean on = upnp.on("enable");
    Item.Builder item =
        on ? wall.service("upnp", "udp", 1900L, upnp.at()) : wall.off("upnp", upnp.at());
    upnp.value("iface_array")
        .ifPresent(faces -> item.set(NetworkService.INTERFACE, faces.text(), faces.at()));
  }
}
