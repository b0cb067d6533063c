package org.auscult.formats.opnsense;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.auscult.device.Item;
import org.auscult.device.NetworkService;
import org.auscult.device.RemoteAccess;
import org.auscult.device.StoredSecret;
import org.auscult.device.VpnTunnel;
import org.auscult.formats.firewallxml.Element;
import org.auscult.formats.firewallxml.Wall;
import org.auscult.formats.syntax.KeyGroups;

/** Tunnels as models: connections of strongSwan, instances of OpenVPN, peers of WireGuard. */
final class OpnsenseTunnels {
  private final Wall wall;

  OpnsenseTunnels(Wall wall) {
    this.wall = wall;
  }

  void map(Element models) {
    models.child("Swanctl").ifPresent(this::connections);
    models.child("IPsec").ifPresent(this::keys);
    models.child("OpenVPN").ifPresent(this::instances);
    inside(models, "wireguard", "client", "clients", "client").forEach(this::peer);
    inside(models, "wireguard", "server", "servers", "server")
        .forEach(own -> own.value("privkey").ifPresent(k -> wall.redactor().remember(k.text())));
  }

  /** The elements of the last name at the end of the path of the others. */
  static List<Element> inside(Element from, String... path) {
    String last = path[path.length - 1];
    return from.at(List.of(path).subList(0, path.length - 1).toArray(String[]::new))
        .map(found -> found.children(last))
        .orElse(List.of());
  }

  private Item.Builder tunnel(Element element, String protocol, String name) {
    return wall.add(VpnTunnel.TYPE, element.at())
        .set(VpnTunnel.NAME, name)
        .set(VpnTunnel.PROTOCOL, protocol);
  }

  private static String end(String address) {
    return address.isEmpty() || address.contains("%any") ? "any" : address;
  }

  private void connections(Element swanctl) {
    List<Element> children = inside(swanctl, "children", "child");
    List<Element> remotes = inside(swanctl, "remotes", "remote");
    for (Element connection : inside(swanctl, "Connections", "Connection")) {
      if (connection.text("enabled").equals("1")) {
        connection(connection, of(connection, children));
        people(connection, of(connection, remotes));
      }
    }
  }

  /** Those that belong to a connection and are switched on. */
  private static List<Element> of(Element connection, List<Element> all) {
    String id = connection.attribute("uuid");
    return all.stream()
        .filter(one -> one.text("connection").equals(id))
        .filter(one -> one.text("enabled").equals("1"))
        .toList();
  }

  /** A connection that hands out addresses is there for people; each round asks for a proof. */
  private void people(Element connection, List<Element> remotes) {
    if (connection.value("pools").isEmpty()) {
      return;
    }
    List<String> proofs = remotes.stream().map(remote -> remote.text("auth")).distinct().toList();
    wall.add(RemoteAccess.TYPE, connection.at())
        .set(RemoteAccess.NAME, "IPsec " + connection.text("description"))
        .set(RemoteAccess.ENABLED, true)
        .set(RemoteAccess.VENDOR, false)
        .set(RemoteAccess.MULTI_FACTOR, proofs.size() > 1)
        .set(
            RemoteAccess.NAMED_ACCOUNTS,
            proofs.stream().anyMatch(proof -> proof.matches("(?:eap|xauth)-.*|pubkey")));
  }

  private void connection(Element connection, List<Element> children) {
    Item.Builder item = tunnel(connection, "ipsec", connection.text("description"));
    item.set(VpnTunnel.PEER, end(connection.text("remote_addrs")));
    String version = connection.text("version");
    if (version.matches("[12]")) {
      item.set(VpnTunnel.IKE_VERSION, Long.valueOf(version));
    }
    boolean two = version.equals("2");
    connection
        .value("aggressive")
        .ifPresent(
            found -> item.set(VpnTunnel.AGGRESSIVE, found.text().equals("1") && !two, found.at()));
    List<String> proposals = new ArrayList<>(List.of(connection.text("proposals").split(",")));
    children.forEach(child -> proposals.addAll(List.of(child.text("esp_proposals").split(","))));
    algorithms(proposals, item);
  }

  /** {@code aes256-sha256-modp2048}: what is no cipher and no group is an integrity algorithm. */
  private static void algorithms(List<String> proposals, Item.Builder item) {
    Set<String> ciphers = new LinkedHashSet<>();
    Set<String> hashes = new LinkedHashSet<>();
    Set<String> groups = new LinkedHashSet<>();
    for (String proposal : proposals) {
      for (String word : proposal.strip().toLowerCase(Locale.ROOT).split("-")) {
        Optional<String> group = KeyGroups.number(word);
        if (group.isPresent()) {
          groups.add(group.get());
        } else if (word.matches("(?:sha|md5).*")) {
          hashes.add(word);
        } else if (word.matches("aes.*|3des|des|blowfish.*|null|chacha.*|camellia.*")) {
          ciphers.add(word.replaceFirst("^(aes\\d+)gcm\\d*$", "$1-gcm"));
        }
      }
    }
    if (!ciphers.isEmpty()) {
      item.set(VpnTunnel.CIPHERS, List.copyOf(ciphers));
    }
    if (!hashes.isEmpty()) {
      item.set(VpnTunnel.HASHES, List.copyOf(hashes));
    }
    if (!groups.isEmpty()) {
      item.set(VpnTunnel.DH_GROUPS, List.copyOf(groups));
    }
  }

  private void keys(Element ipsec) {
    for (Element key : inside(ipsec, "preSharedKeys", "preSharedKey")) {
      secret(key, "Key", "ipsec " + key.text("ident"));
    }
    inside(ipsec, "keyPairs", "keyPair")
        .forEach(
            pair -> pair.value("privateKey").ifPresent(k -> wall.redactor().remember(k.text())));
  }

  private void secret(Element holder, String key, String name) {
    holder
        .value(key)
        .ifPresent(
            found ->
                wall.add(StoredSecret.TYPE, found.at())
                    .set(StoredSecret.NAME, name)
                    .set(StoredSecret.SECRET, wall.redactor().clear(found.text())));
  }

  private void instances(Element openvpn) {
    for (Element key : inside(openvpn, "StaticKeys", "StaticKey")) {
      secret(key, "key", "openvpn " + key.text("description"));
    }
    for (Element instance : inside(openvpn, "Instances", "Instance")) {
      secret(instance, "password", "openvpn " + instance.text("username"));
      if (instance.text("enabled").equals("1")) {
        instance(instance);
      }
    }
  }

  private void instance(Element instance) {
    String name = instance.text("description");
    Item.Builder item =
        tunnel(instance, "openvpn", name.isEmpty() ? "OpenVPN " + instance.text("vpnid") : name);
    boolean server = instance.text("role").equals("server");
    item.set(VpnTunnel.PEER, server ? "any" : end(instance.text("remote")));
    List<String> ciphers = new ArrayList<>();
    for (String key : List.of("data-ciphers", "data-ciphers-fallback")) {
      for (String word : instance.text(key).toLowerCase(Locale.ROOT).split(",")) {
        if (!word.isBlank()) {
          ciphers.add(word.replaceFirst("^aes-(\\d+)", "aes$1").replaceFirst("-cbc$", ""));
        }
      }
    }
    if (!ciphers.isEmpty()) {
      item.set(VpnTunnel.CIPHERS, ciphers.stream().distinct().toList());
    }
    instance
        .value("auth")
        .ifPresent(
            found ->
                item.set(
                    VpnTunnel.HASHES, List.of(found.text().toLowerCase(Locale.ROOT)), found.at()));
    if (server) {
      String transport = instance.text("proto").startsWith("tcp") ? "tcp" : "udp";
      wall.service("openvpn", transport, instance.number("port").orElse(1194L), instance.at())
          .set(NetworkService.ENCRYPTED, true)
          .set(NetworkService.AUTHENTICATED, true);
      people(instance);
    }
  }

  /** Users log in where a server of accounts is named, beside the certificate or without it. */
  private void people(Element server) {
    boolean certified = !server.text("verify_client_cert").equals("none");
    if (server.value("authmode").isPresent()) {
      wall.add(RemoteAccess.TYPE, server.at())
          .set(RemoteAccess.NAME, "OpenVPN " + server.text("description"))
          .set(RemoteAccess.ENABLED, true)
          .set(RemoteAccess.VENDOR, false)
          .set(RemoteAccess.MULTI_FACTOR, certified)
          .set(RemoteAccess.NAMED_ACCOUNTS, true);
    }
  }

  private void peer(Element peer) {
    secret(peer, "psk", "wireguard " + peer.text("name"));
    if (peer.text("enabled").equals("1")) {
      tunnel(peer, "wireguard", peer.text("name"))
          .set(VpnTunnel.PEER, end(peer.text("serveraddress")));
    }
  }
}
