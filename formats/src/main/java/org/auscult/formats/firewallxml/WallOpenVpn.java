package org.auscult.formats.firewallxml;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
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

/** OpenVPN servers and clients. */
final class WallOpenVpn {
  private final Wall wall;

  WallOpenVpn(Wall wall) {
    this.wall = wall;
  }

  void map() {
    wall.section("openvpn")
        .ifPresent(
            found -> {
              found.children("openvpn-server").forEach(this::server);
              found.children("openvpn-client").forEach(this::client);
            });
  }

  private void server(Element server) {
    String mode = server.text("mode");
    boolean on = !server.on("disable");
    if (on) {
      tunnel(server).set(VpnTunnel.PEER, "any");
      Item.Builder service =
          wall.service(
                  "openvpn",
                  transport(server),
                  server.number("local_port").orElse(1194L),
                  server.at())
              .set(NetworkService.ENCRYPTED, true)
              .set(NetworkService.AUTHENTICATED, true);
      server.put(service, NetworkService.INTERFACE, "interface");
    } else {
      wall.off("openvpn", server.at());
    }
    if (mode.startsWith("server_")) {
      boolean people = mode.contains("user");
      wall.add(RemoteAccess.TYPE, server.at())
          .set(RemoteAccess.NAME, "OpenVPN " + server.text("description"))
          .set(RemoteAccess.ENABLED, on)
          .set(RemoteAccess.VENDOR, false)
          .set(RemoteAccess.MULTI_FACTOR, mode.equals("server_tls_user"))
          .set(RemoteAccess.NAMED_ACCOUNTS, people);
    }
    server.value("authmode");
    secrets(server);
  }

  private void client(Element client) {
    if (!client.on("disable")) {
      Item.Builder item = tunnel(client);
      client.put(item, VpnTunnel.PEER, "server_addr");
    }
    secrets(client);
  }

  private static String transport(Element end) {
    return end.text("protocol").toLowerCase(Locale.ROOT).startsWith("tcp") ? "tcp" : "udp";
  }

  private Item.Builder tunnel(Element end) {
    String name = end.text("description");
    Item.Builder item =
        wall.add(VpnTunnel.TYPE, end.at())
            .set(VpnTunnel.NAME, name.isEmpty() ? "OpenVPN " + end.text("vpnid") : name)
            .set(VpnTunnel.PROTOCOL, "openvpn");
    Set<String> ciphers = new LinkedHashSet<>();
    boolean negotiated = end.text("ncp_enable").equals("enabled") || end.on("ncp-ciphers");
    for (String key : List.of("data_ciphers", "ncp-ciphers", "crypto", "data_ciphers_fallback")) {
      boolean fixed = key.equals("crypto") && negotiated;
      for (String cipher : end.text(key).split(",")) {
        if (!cipher.isBlank() && !fixed) {
          ciphers.add(cipher(cipher.strip()));
        }
      }
    }
    if (!ciphers.isEmpty()) {
      item.set(VpnTunnel.CIPHERS, List.copyOf(ciphers));
    }
    end.value("digest")
        .ifPresent(
            found ->
                item.set(
                    VpnTunnel.HASHES, List.of(found.text().toLowerCase(Locale.ROOT)), found.at()));
    return item;
  }

  private static String cipher(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.startsWith("bf-")) {
      return "blowfish";
    }
    if (lower.startsWith("des-ede")) {
      return "3des";
    }
    if (lower.startsWith("des-")) {
      return "des";
    }
    if (lower.equals("none") || lower.startsWith("null")) {
      return "null";
    }
    return lower
        .replaceFirst("^aes-(\\d+)-(?:cbc|cfb\\d*|ofb)$", "aes$1")
        .replaceFirst("^aes-(\\d+)-gcm$", "aes$1-gcm");
  }

  /** Keys stand in base 64; one that both ends share is the whole protection. */
  private void secrets(Element end) {
    for (String key : List.of("shared_key", "tls", "auth_pass", "proxy_passwd")) {
      end.value(key)
          .ifPresent(
              found -> {
                boolean clear = key.contains("pass");
                wall.add(StoredSecret.TYPE, found.at())
                    .set(StoredSecret.NAME, "openvpn " + key)
                    .set(
                        StoredSecret.SECRET,
                        clear
                            ? wall.redactor().clear(found.text())
                            : wall.redactor()
                                .reversible("base64", found.text(), decoded(found.text())));
              });
    }
    end.value("auth_user");
    Known.mark(end.node(), WallIrrelevant.OPENVPN);
  }

  private static Optional<String> decoded(String base64) {
    try {
      byte[] bytes = Base64.getMimeDecoder().decode(base64);
      return Optional.of(new String(bytes, StandardCharsets.ISO_8859_1));
    } catch (IllegalArgumentException damaged) {
      return Optional.empty();
    }
  }
}
