package org.auscult.formats.ciscoasa;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.auscult.device.StoredSecret;
import org.auscult.formats.commandline.Draft;
import org.auscult.formats.commandline.Ipv4;
import org.auscult.formats.commandline.RoutingProcesses;
import org.auscult.formats.secret.CiscoSecrets;
import org.auscult.source.Redactor;
import org.auscult.source.Secret;
import org.auscult.source.SourceFile;
import org.auscult.source.Span;

/** What the readers of one configuration share: the device in the making and what spans lines. */
final class Asa extends Draft {
  final CiscoAsaIdentity.Seen identity = new CiscoAsaIdentity.Seen();
  final CiscoAsaInterfaces.Seen interfaces = new CiscoAsaInterfaces.Seen();
  final CiscoAsaManagement.Seen management = new CiscoAsaManagement.Seen();
  final CiscoAsaAaa.Seen aaa = new CiscoAsaAaa.Seen();
  final CiscoAsaSnmp.Seen snmp = new CiscoAsaSnmp.Seen();
  final CiscoAsaLogging.Seen logging = new CiscoAsaLogging.Seen();
  final CiscoAsaVpn.Seen vpn = new CiscoAsaVpn.Seen();
  final RoutingProcesses routing = new RoutingProcesses();
  final CiscoAsaAccessLists accessLists = new CiscoAsaAccessLists();
  final CiscoAsaObjects objects = new CiscoAsaObjects();
  private final Map<String, String> names = new HashMap<>();
  final Map<String, Span> contexts = new LinkedHashMap<>();

  Asa(SourceFile file, Redactor redactor, boolean whole) {
    super(file, redactor, whole);
  }

  /** Notes that a name stands for an address. */
  void name(String name, String address) {
    names.put(name, address);
  }

  /** The address that a name stands for; the word itself when it is no such name. */
  String address(String word) {
    return names.getOrDefault(word, word);
  }

  /** The network of an address, or a name for one, and its mask. */
  String network(String address, String mask) {
    return Ipv4.network(address(address), mask);
  }

  /** A key: clear, or enciphered with the master key behind the number 8. */
  Secret key(List<String> words) {
    if (words.size() > 1 && words.get(0).equals("8")) {
      return redactor().opaque(Secret.Storage.ENCRYPTED, "asa-aes", words.get(1));
    }
    if (words.size() > 1 && words.get(0).equals("0")) {
      return redactor().clear(words.get(1));
    }
    return words.isEmpty() ? redactor().external() : redactor().clear(words.get(0));
  }

  /** A key behind a type number of IOS, as routing protocols have it. */
  Secret routingKey(List<String> words) {
    boolean typed = words.size() > 1 && CiscoSecrets.isType(words.get(0));
    boolean master = typed && words.get(0).equals("8");
    return master || !typed ? key(words) : CiscoSecrets.of(redactor(), words.get(0), words.get(1));
  }

  /** Notes a secret that belongs to no other noun. */
  void keep(String name, Optional<Secret> secret, Span at) {
    secret.ifPresent(
        found ->
            device()
                .add(StoredSecret.TYPE, at)
                .set(StoredSecret.NAME, name)
                .set(StoredSecret.SECRET, found));
  }
}
