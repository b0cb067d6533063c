package org.auscult.formats.ciscoios;

import java.util.List;
import java.util.Optional;
import org.auscult.device.NetworkInterface;
import org.auscult.device.RoutingPolicy;
import org.auscult.formats.syntax.Command;
import org.auscult.formats.syntax.CommandTable;

/** What may reach the processor of the device, and where from it may be managed. */
final class CiscoIosControlPlane {
  private static final CommandTable<Ios> INSIDE =
      CommandTable.<Ios>builder()
          .on("service-policy input", CiscoIosControlPlane::policed)
          .on("service-policy type port-filter input", CiscoIosControlPlane::policed)
          .on("service-policy type queue-threshold input", CiscoIosControlPlane::policed)
          .on("management-interface", CiscoIosControlPlane::management)
          .irrelevant("exit\nservice-policy output")
          .build();

  private CiscoIosControlPlane() {}

  static void commands(CommandTable.Builder<Ios> table) {
    table
        .on("control-plane", (ios, c) -> INSIDE.readInside(ios, c.node()))
        .on("ip receive access-list", CiscoIosControlPlane::received)
        .on("ip receive acl", CiscoIosControlPlane::received);
  }

  private static void policed(Ios ios, Command command) {
    ios.set(
        RoutingPolicy.TYPE, RoutingPolicy.CONTROL_PLANE_PROTECTED, command.on(), command.span());
  }

  private static void received(Ios ios, Command command) {
    policed(ios, command);
    ios.accessLists.use(command.word(3), "management", command.span());
  }

  /** {@code management-interface NAME allow ssh snmp}: management through no other interface. */
  private static void management(Ios ios, Command command) {
    int allow = command.words().indexOf("allow");
    if (allow < 2 || command.negated()) {
      command.unread();
      return;
    }
    String name = String.join(" ", command.words().subList(1, allow));
    ios.management.put(name, command);
  }

  static void finish(Ios ios) {
    ios.management.forEach((name, command) -> allowed(ios, name, command));
    ios.standard(
        RoutingPolicy.TYPE,
        RoutingPolicy.CONTROL_PLANE_PROTECTED,
        false,
        "Cisco IOS Quality of Service Solutions Command Reference, service-policy (control-plane):"
            + " none unless attached");
  }

  private static void allowed(Ios ios, String name, Command command) {
    List<String> protocols = command.list(command.words().indexOf("allow") + 1);
    Optional.ofNullable(ios.ports.get(name))
        .ifPresentOrElse(
            port -> port.set(NetworkInterface.MANAGEMENT_ACCESS, protocols, command),
            command::unread);
  }
}
