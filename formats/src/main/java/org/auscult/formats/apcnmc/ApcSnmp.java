package org.auscult.formats.apcnmc;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.auscult.device.Item;
import org.auscult.device.NetworkService;
import org.auscult.device.SnmpCommunity;
import org.auscult.tree.ConfigNode;

/**
 * SNMP version 1: a switch, and four entries of community, address and kind of access (UPS Network
 * Management Card 2 User Guide 990-3402, "SNMPv1 screens").
 */
final class ApcSnmp {
  private final ApcSections sections;

  ApcSnmp(ApcSections sections) {
    this.sections = sections;
  }

  void map(ConfigNode section) {
    Map<String, ConfigNode> keys = ApcSections.keys(section);
    ConfigNode access = keys.get("Access");
    boolean off = access != null && access.word(1).equalsIgnoreCase("disabled");
    if (access != null) {
      sections
          .device()
          .add(NetworkService.TYPE, access.span())
          .set(NetworkService.PROTOCOL, "snmp", section.span())
          .set(NetworkService.NAME, "SNMPv1")
          .set(NetworkService.TRANSPORT, "udp")
          .set(NetworkService.ENABLED, !off, access.span())
          .set(NetworkService.ENCRYPTED, false, access.span())
          .set(NetworkService.PURPOSE, "management");
      access.mapped();
    }
    keys.forEach(
        (key, node) -> {
          if (key.toLowerCase(Locale.ROOT).matches("accesscontrol\\d+community")) {
            entry(key.replaceAll("(?i)community$", ""), node, off, keys);
          }
        });
  }

  /** An entry that is disabled, or whose protocol is, answers nobody. */
  private void entry(String name, ConfigNode word, boolean off, Map<String, ConfigNode> keys) {
    ConfigNode kind = keys.get(name + "AccessType");
    String address = keys.containsKey(name + "NMSIP") ? "NMSIP" : "NMS";
    ConfigNode from = keys.get(name + address);
    sections.redactor().remember(ApcSections.value(word));
    word.mapped();
    String access = kind == null ? "" : kind.mapped().word(1).toLowerCase(Locale.ROOT);
    if (from != null) {
      from.mapped();
    }
    if (off || access.startsWith("disable") || access.equals("none")) {
      return;
    }
    Item.Builder community =
        sections
            .device()
            .add(SnmpCommunity.TYPE, word.span())
            .set(
                SnmpCommunity.SECRET,
                sections.redactor().clear(ApcSections.value(word)),
                word.span());
    if (kind != null) {
      community.set(
          SnmpCommunity.ACCESS, access.startsWith("write") ? "write" : "read", kind.span());
    }
    if (from != null) {
      boolean any = from.word(1).equals("0.0.0.0") || from.word(1).endsWith("255.255.255.255");
      community.set(
          SnmpCommunity.ALLOWED_SOURCES, List.of(any ? "any" : from.word(1)), from.span());
    }
  }
}
