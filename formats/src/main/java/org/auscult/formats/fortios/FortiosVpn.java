package org.auscult.formats.fortios;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.auscult.device.Field;
import org.auscult.device.Item;
import org.auscult.device.NetworkInterface;
import org.auscult.device.NetworkService;
import org.auscult.device.RemoteAccess;
import org.auscult.device.TlsProfile;
import org.auscult.device.VpnTunnel;
import org.auscult.source.Span;

/** IPsec tunnels, each with its second phases, and the SSL VPN. */
final class FortiosVpn {
  private static final List<String> VERSIONS = List.of("tls1.0", "tls1.1", "tls1.2", "tls1.3");

  private final Fortios fortios;
  private final FortiosInterfaces interfaces;

  FortiosVpn(Fortios fortios, FortiosInterfaces interfaces) {
    this.fortios = fortios;
    this.interfaces = interfaces;
  }

  void map() {
    for (String suffix : List.of("", "-interface")) {
      List<Entry> second = fortios.entries().of("vpn ipsec phase2" + suffix);
      for (Entry first : fortios.entries().of("vpn ipsec phase1" + suffix)) {
        tunnel(first, second.stream().filter(entry -> belongs(entry, first)).toList());
      }
      second.forEach(entry -> entry.ignore(FortiosIgnored.PHASE2));
    }
    fortios.entries().blocks("vpn ssl settings").forEach(this::ssl);
  }

  private static boolean belongs(Entry second, Entry first) {
    return second.vdom().equals(first.vdom()) && second.is("phase1name", first.name());
  }

  private void tunnel(Entry first, List<Entry> second) {
    String source = Fortios.reference("vpn ipsec phase1-interface");
    Item.Builder item =
        fortios
            .device()
            .add(VpnTunnel.TYPE, first.at())
            .set(VpnTunnel.NAME, first.name())
            .set(VpnTunnel.PROTOCOL, "ipsec");
    peer(first, item);
    first.put(item, VpnTunnel.IKE_VERSION, "ike-version", Entry.Value::number);
    item.orDefault(VpnTunnel.IKE_VERSION, 1L, source + ": ike-version 1");
    boolean one = item.get(VpnTunnel.IKE_VERSION).value().orElse(1L) == 1L;
    first.put(
        item, VpnTunnel.AGGRESSIVE, "mode", v -> Optional.of(one && v.text().equals("aggressive")));
    item.orDefault(VpnTunnel.AGGRESSIVE, false, source + ": mode main");
    proposals(first, second, item);
    groups(first, second, item);
    first.value("authmethod");
    fortios
        .secret(first, "psksecret")
        .ifPresent(
            key ->
                item.set(
                    VpnTunnel.PRE_SHARED_KEY, key, first.value("psksecret").orElseThrow().at()));
    for (String key : List.of("ppk-secret", "authpasswd", "group-authentication-secret")) {
      first.words(key).forEach(fortios.redactor()::remember);
    }
    first.ignore(FortiosIgnored.PHASE1);
  }

  private static void peer(Entry first, Item.Builder item) {
    first.put(item, VpnTunnel.PEER, "remotegw-ddns", v -> Optional.of(v.text()));
    first.put(item, VpnTunnel.PEER, "remote-gw", v -> Optional.of(v.text()));
    if (first.is("type", "dynamic")) {
      item.set(VpnTunnel.PEER, "any", first.at());
    }
  }

  private static void proposals(Entry first, List<Entry> second, Item.Builder item) {
    Set<String> ciphers = new LinkedHashSet<>();
    Set<String> hashes = new LinkedHashSet<>();
    Optional<Span> at = Optional.empty();
    List<Entry> all = new ArrayList<>(List.of(first));
    all.addAll(second);
    boolean stated = true;
    for (Entry entry : all) {
      Optional<Entry.Value> proposal = entry.value("proposal");
      stated &= proposal.isPresent();
      at = at.or(() -> proposal.map(Entry.Value::at));
      proposal.ifPresent(value -> value.words().forEach(word -> proposal(word, ciphers, hashes)));
    }
    // a weak cipher of one phase is a fact, whatever default the other phase keeps
    if (at.isPresent() && (stated || weak(ciphers, hashes))) {
      item.set(VpnTunnel.CIPHERS, List.copyOf(ciphers), at.get());
      item.set(VpnTunnel.HASHES, List.copyOf(hashes), at.get());
    }
  }

  private static boolean weak(Set<String> ciphers, Set<String> hashes) {
    return ciphers.contains("des") || ciphers.contains("3des") || hashes.contains("md5");
  }

  /** {@code aes256-sha256}, {@code aes256gcm-prfsha384}, {@code aes128gcm}, {@code null-md5}. */
  private static void proposal(String word, Set<String> ciphers, Set<String> hashes) {
    int dash = word.indexOf('-');
    String cipher = dash < 0 ? word : word.substring(0, dash);
    ciphers.add(cipher.replace("gcm", "-gcm"));
    if (dash >= 0) {
      hashes.add(word.substring(dash + 1).replace("prf", ""));
    }
  }

  private static void groups(Entry first, List<Entry> second, Item.Builder item) {
    Field<List<String>> field = VpnTunnel.DH_GROUPS;
    Set<String> groups = new LinkedHashSet<>(first.words("dhgrp"));
    Optional<Entry.Value> stated = first.value("dhgrp");
    for (Entry entry : second) {
      boolean used = !entry.is("pfs", "disable");
      Optional<Entry.Value> own = entry.value("dhgrp");
      if (used && own.isPresent()) {
        groups.addAll(own.get().words());
        stated = stated.or(() -> own);
      }
    }
    if (stated.isPresent()) {
      item.set(field, List.copyOf(groups), stated.get().at());
    }
    item.orDefault(
        field,
        List.of("14", "5"),
        Fortios.reference("vpn ipsec phase1-interface") + ": dhgrp 14 5");
  }

  private void ssl(Entry settings) {
    List<String> faces = settings.words("source-interface");
    settings.value("source-address");
    settings.value("port");
    boolean on = FortiosRemoteUsers.listens(settings);
    if (on) {
      fortios
          .device()
          .add(RemoteAccess.TYPE, settings.at())
          .set(RemoteAccess.NAME, "SSL VPN")
          .set(RemoteAccess.ENABLED, true)
          .set(RemoteAccess.VENDOR, false);
      faces.forEach(face -> listener(settings, face));
      tls(settings);
    } else {
      List.of(
              "ssl-min-proto-ver",
              "ssl-max-proto-ver",
              "reqclientcert",
              "tlsv1-0",
              "tlsv1-1",
              "tlsv1-2")
          .forEach(settings::value);
    }
    settings.ignore(FortiosIgnored.SSL_VPN);
  }

  private void listener(Entry settings, String face) {
    Item.Builder item =
        fortios
            .device()
            .add(NetworkService.TYPE, settings.at())
            .set(NetworkService.PROTOCOL, "https")
            .set(NetworkService.NAME, "SSL VPN")
            .set(NetworkService.TRANSPORT, "tcp")
            .set(NetworkService.INTERFACE, face)
            .set(NetworkService.ENABLED, true)
            .set(NetworkService.ENCRYPTED, true)
            .set(NetworkService.AUTHENTICATED, true)
            .set(NetworkService.PURPOSE, "other");
    settings.put(item, NetworkService.PORT, "port", Entry.Value::number);
    interfaces
        .named(face)
        .ifPresent(i -> item.set(NetworkService.EXPOSED, i.get(NetworkInterface.EXTERNAL)));
  }

  private void tls(Entry settings) {
    String source = Fortios.reference("vpn ssl settings");
    Item.Builder tls =
        fortios.device().add(TlsProfile.TYPE, settings.at()).set(TlsProfile.NAME, "SSL VPN");
    Optional<Entry.Value> low = settings.value("ssl-min-proto-ver");
    Optional<Entry.Value> high = settings.value("ssl-max-proto-ver");
    low.ifPresent(min -> tls.set(TlsProfile.VERSIONS, between(min.text(), high), min.at()));
    if (low.isEmpty() && fortios.header().atLeast(7, 0)) {
      tls.orDefault(
          TlsProfile.VERSIONS, between("tls1-2", high), source + ": ssl-min-proto-ver tls1-2");
    }
    settings.put(tls, TlsProfile.CLIENT_AUTHENTICATION, "reqclientcert", Entry.Value::flag);
    tls.orDefault(TlsProfile.CLIENT_AUTHENTICATION, false, source + ": reqclientcert disable");
  }

  private static List<String> between(String low, Optional<Entry.Value> high) {
    int from = VERSIONS.indexOf(FortiosGlobal.tlsVersion(low));
    int to =
        high.map(v -> VERSIONS.indexOf(FortiosGlobal.tlsVersion(v.text())))
            .orElse(VERSIONS.size() - 1);
    return from < 0 || to < from ? List.of() : VERSIONS.subList(from, to + 1);
  }
}
