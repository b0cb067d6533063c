package org.auscult.formats.ciscoios;

import java.util.List;
import java.util.Optional;
import org.auscult.device.Certificate;
import org.auscult.device.Item;
import org.auscult.device.Zone;
import org.auscult.formats.syntax.Command;
import org.auscult.formats.syntax.CommandTable;
import org.auscult.formats.syntax.X509Facts;
import org.auscult.tree.ConfigNode;

/** Trust points and zones: small nouns of their own. */
final class CiscoIosCertificates {
  private CiscoIosCertificates() {}

  static void commands(CommandTable.Builder<Ios> table) {
    table
        .on("crypto pki trustpoint", CiscoIosCertificates::trustPoint)
        .on("crypto ca trustpoint", CiscoIosCertificates::trustPoint)
        .on("crypto pki certificate chain", CiscoIosCertificates::chain)
        .on("crypto ca certificate chain", CiscoIosCertificates::chain)
        .on("zone security", CiscoIosCertificates::zone);
  }

  private static void trustPoint(Ios ios, Command command) {
    Item.Builder item =
        ios.add(Certificate.TYPE, command.span()).set(Certificate.NAME, command.word(3));
    for (ConfigNode node : command.node().children()) {
      if (node.starts("enrollment")) {
        item.set(Certificate.SELF_SIGNED, node.word(1).equals("selfsigned"), node.mapped().span());
      } else if (node.starts("rsakeypair")
          || node.starts("subject-name")
          || node.starts("revocation-check")) {
        node.mapped();
      } else if (node.starts("password")) {
        ios.keep("trustpoint " + command.word(3), Command.of(node).list(1), node.mapped().span());
      }
    }
  }

  /**
   * The certificates themselves, in hexadecimal. That of the device says most of its trust point;
   * where there is none, that of the authority stands for it.
   */
  private static void chain(Ios ios, Command command) {
    List<ConfigNode> nodes = command.node().all("certificate");
    nodes.forEach(ConfigNode::irrelevant);
    Optional<ConfigNode> main =
        nodes.stream()
            .filter(node -> !node.word(1).equals("ca"))
            .findFirst()
            .or(() -> nodes.stream().findFirst());
    main.ifPresent(
        node -> trustPoint(ios, command.word(4)).ifPresent(item -> facts(ios, node, item)));
  }

  private static Optional<Item.Builder> trustPoint(Ios ios, String name) {
    return ios.device().items(Certificate.TYPE).stream()
        .filter(item -> item.get(Certificate.NAME).value().equals(Optional.of(name)))
        .findFirst();
  }

  private static void facts(Ios ios, ConfigNode node, Item.Builder item) {
    X509Facts.inHexadecimal(ios.inside(node.span()))
        .ifPresent(
            found -> {
              found.tell(item, node.span());
              node.unmapped().mapped();
            });
  }

  private static void zone(Ios ios, Command command) {
    if (command.on()) {
      ios.add(Zone.TYPE, command.span()).set(Zone.NAME, command.word(2));
      command.node().all("description").forEach(ConfigNode::irrelevant);
    }
  }
}
