package org.auscult.formats.juniperjunos;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.auscult.device.Field;
import org.auscult.device.Item;
import org.auscult.device.VpnTunnel;
import org.auscult.formats.syntax.Stanza;
import org.auscult.source.Span;

/**
 * The sets of proposals that Junos has ready (Juniper, Junos OS CLI Reference, proposal-set
 * (Security IKE) and proposal-set (Security IPsec)).
 */
final class JunosProposalSets {

  /** What a set offers. */
  private record Offer(List<String> ciphers, List<String> hashes, List<String> groups) {}

  private static final Map<String, Offer> IKE =
      Map.of(
          "basic", offer("des", "sha1 md5", "1"),
          "compatible", offer("3des des", "sha1 md5", "2"),
          "standard", offer("3des aes128", "sha1", "2"),
          "suiteb-gcm-128", offer("aes128", "sha256", "19"),
          "suiteb-gcm-256", offer("aes256", "sha384", "20"));

  private static final Map<String, Offer> IPSEC =
      Map.of(
          "basic", offer("des", "sha1 md5", ""),
          "compatible", offer("3des des", "sha1 md5", ""),
          "standard", offer("3des aes128", "sha1", ""),
          "suiteb-gcm-128", offer("aes128-gcm", "", ""),
          "suiteb-gcm-256", offer("aes256-gcm", "", ""));

  private JunosProposalSets() {}

  private static Offer offer(String ciphers, String hashes, String groups) {
    return new Offer(words(ciphers), words(hashes), words(groups));
  }

  private static List<String> words(String text) {
    return text.isEmpty() ? List.of() : List.of(text.split(" "));
  }

  static void ike(Stanza.Value set, Item.Builder tunnel) {
    add(IKE, set, tunnel);
  }

  static void ipsec(Stanza.Value set, Item.Builder tunnel) {
    add(IPSEC, set, tunnel);
  }

  private static void add(Map<String, Offer> sets, Stanza.Value set, Item.Builder tunnel) {
    Offer offer = sets.get(set.text());
    if (offer != null) {
      add(tunnel, VpnTunnel.CIPHERS, offer.ciphers(), set.at());
      add(tunnel, VpnTunnel.HASHES, offer.hashes(), set.at());
      add(tunnel, VpnTunnel.DH_GROUPS, offer.groups(), set.at());
    }
  }

  private static void add(
      Item.Builder tunnel, Field<List<String>> field, List<String> words, Span at) {
    Set<String> all = new LinkedHashSet<>(tunnel.get(field).value().orElse(List.of()));
    all.addAll(words);
    if (!words.isEmpty()) {
      tunnel.set(field, new ArrayList<>(all), at);
    }
  }
}
