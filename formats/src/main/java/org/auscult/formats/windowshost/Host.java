package org.auscult.formats.windowshost;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.auscult.device.Account;
import org.auscult.device.DeviceBuilder;
import org.auscult.device.Identity;
import org.auscult.device.Item;
import org.auscult.device.NetworkService;
import org.auscult.device.WindowsPolicy;
import org.auscult.source.Redactor;
import org.auscult.source.Span;
import org.auscult.source.Text;
import org.auscult.tree.ConfigNode;

/** The host whose parts are being read, and what they share. */
final class Host {
  private final DeviceBuilder device;
  private final Redactor redactor;
  private final Registry registry = new Registry();
  private final Map<String, Item.Builder> builtIn = new HashMap<>();
  private final List<Text> missing = new ArrayList<>();
  private Optional<WindowsVersion> version = Optional.empty();
  private boolean auditInForce;

  Host(DeviceBuilder device, Redactor redactor) {
    this.device = device;
    this.redactor = redactor;
  }

  DeviceBuilder device() {
    return device;
  }

  Redactor redactor() {
    return redactor;
  }

  Registry registry() {
    return registry;
  }

  Optional<WindowsVersion> version() {
    return version;
  }

  void version(WindowsVersion found) {
    version = Optional.of(found);
  }

  /** Says that a part is not whole. */
  void misses(Text what) {
    missing.add(what);
  }

  /** What is missing, in one text; empty when nothing is. */
  Optional<Text> missing() {
    return missing.stream()
        .reduce((a, b) -> new Text(a.en() + "; " + b.en(), a.fr() + " ; " + b.fr()));
  }

  /** Sets the host name unless another part stated it before. */
  void named(String name, ConfigNode node) {
    Item.Builder identity = device.single(Identity.TYPE);
    if (identity.get(Identity.HOSTNAME).value().isEmpty() && !name.isBlank()) {
      identity.set(Identity.HOSTNAME, name, node.span());
    }
    node.mapped();
  }

  /** The settings that are particular to Windows. */
  Item.Builder policy() {
    return device.single(WindowsPolicy.TYPE);
  }

  /** The number that a registry value holds, the value being mapped with it. */
  Optional<Long> number(Registry.Value value) {
    OptionalLong number = value.number();
    if (number.isEmpty()) {
      return Optional.empty();
    }
    value.mapped();
    return Optional.of(number.getAsLong());
  }

  /** The built-in account of this role, whatever its name. */
  Item.Builder builtIn(String role, Span place) {
    return builtIn.computeIfAbsent(
        role, name -> device.add(Account.TYPE, place).set(Account.NAME, name, place));
  }

  /** The account of this name, added when no part named it before. */
  Item.Builder account(String name, Span place) {
    for (Item.Builder account : device.items(Account.TYPE)) {
      if (account.get(Account.NAME).value().filter(name::equalsIgnoreCase).isPresent()) {
        return account;
      }
    }
    Item.Builder account = device.add(Account.TYPE, place);
    return name.isEmpty() ? account : account.set(Account.NAME, name, place);
  }

  /** The service that listens on this TCP port, added when no part named it before. */
  Item.Builder tcp(long port, Span place) {
    for (Item.Builder service : device.items(NetworkService.TYPE)) {
      boolean tcp = service.get(NetworkService.TRANSPORT).value().equals(Optional.of("tcp"));
      if (tcp && service.get(NetworkService.PORT).value().equals(Optional.of(port))) {
        return service;
      }
    }
    return device
        .add(NetworkService.TYPE, place)
        .set(NetworkService.TRANSPORT, "tcp")
        .set(NetworkService.PORT, port);
  }

  /** The service of this protocol, added when no part named it before. */
  Item.Builder service(String protocol, Span place) {
    for (Item.Builder service : device.items(NetworkService.TYPE)) {
      if (service.get(NetworkService.PROTOCOL).value().filter(protocol::equals).isPresent()) {
        return service;
      }
    }
    return device.add(NetworkService.TYPE, place).set(NetworkService.PROTOCOL, protocol, place);
  }

  /** Says that what is recorded is known as it is in force, whatever policies say. */
  void auditInForce() {
    auditInForce = true;
  }

  boolean isAuditInForce() {
    return auditInForce;
  }

  /** Takes what one firewall profile does with what no rule admits; one that is open decides. */
  void inbound(boolean blocked, Span place) {
    boolean open =
        policy().get(WindowsPolicy.FIREWALL_BLOCKS_INBOUND).value().equals(Optional.of(false));
    if (!open) {
      policy().set(WindowsPolicy.FIREWALL_BLOCKS_INBOUND, blocked, place);
    }
  }

  /** Takes the state of one firewall profile; one that is off decides. */
  void firewall(boolean on, Span place) {
    boolean off = policy().get(WindowsPolicy.FIREWALL_ENABLED).value().equals(Optional.of(false));
    if (!off) {
      policy().set(WindowsPolicy.FIREWALL_ENABLED, on, place);
    }
  }
}
