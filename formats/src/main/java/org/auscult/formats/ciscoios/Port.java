package org.auscult.formats.ciscoios;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.auscult.device.Field;
import org.auscult.device.Item;
import org.auscult.device.NetworkInterface;
import org.auscult.device.Setting;
import org.auscult.formats.syntax.Command;
import org.auscult.source.Span;

/** One interface while it is read. */
final class Port {
  private final Ios ios;
  private final String name;
  private final Item.Builder item;
  private final List<String> addresses = new ArrayList<>();
  private final boolean management;
  private boolean routed;
  private boolean switched;
  private boolean edge;
  private Optional<Command> blind = Optional.empty();
  private Optional<Span> filtered = Optional.empty();
  private final CiscoIosDiscovery.Seen discovery = new CiscoIosDiscovery.Seen();
  private final CiscoIosAdmission.Seen admission = new CiscoIosAdmission.Seen();

  Port(Ios ios, String name, Item.Builder item, boolean management) {
    this.ios = ios;
    this.name = name;
    this.item = item;
    this.management = management;
  }

  Ios ios() {
    return ios;
  }

  String name() {
    return name;
  }

  Item.Builder item() {
    return item;
  }

  Span where() {
    return item.where();
  }

  CiscoIosDiscovery.Seen discovery() {
    return discovery;
  }

  CiscoIosAdmission.Seen admission() {
    return admission;
  }

  <T> Setting<T> get(Field<T> field) {
    return item.get(field);
  }

  <T> void set(Field<T> field, T value, Command command) {
    item.set(field, value, command.span());
  }

  /** Notes an address with the length of its prefix. */
  void address(String address, Command command) {
    addresses.add(address);
    routed = true;
    Span at = item.get(NetworkInterface.ADDRESSES).where().orElse(command.span());
    item.set(NetworkInterface.ADDRESSES, List.copyOf(addresses), at.to(command.span()));
  }

  boolean addressed() {
    return !addresses.isEmpty();
  }

  void routed() {
    routed = true;
  }

  boolean isRouted() {
    return routed;
  }

  void switched(Span at) {
    switched = true;
    ios.identity.switching(at);
  }

  boolean isSwitched() {
    return switched;
  }

  void edge(boolean on) {
    edge = on;
  }

  boolean isEdge() {
    return edge;
  }

  /** Notes that bridge frames are filtered here. */
  void blind(Command command) {
    blind = Optional.of(command);
  }

  Optional<Command> blind() {
    return blind;
  }

  /** Notes that a list, a zone or a policy stands before what comes in here. */
  void filtered(Span at) {
    filtered = Optional.of(at);
  }

  boolean isFiltered() {
    return filtered.isPresent();
  }

  boolean shut() {
    return item.get(NetworkInterface.ENABLED).value().equals(Optional.of(false));
  }

  /** True where the configuration says that the other side is outside. */
  boolean external() {
    return item.get(NetworkInterface.EXTERNAL).value().equals(Optional.of(true));
  }

  /**
   * True for a port that routes without having been told not to switch, as on a router; the port
   * for management of a switch does so too.
   */
  boolean ofRouter() {
    boolean told = item.get(NetworkInterface.MODE).configured();
    return plug() && !addresses.isEmpty() && !told && !switched && !management;
  }

  /** True for a plug, or a bundle of plugs, that can be a switch port. */
  boolean plug() {
    boolean ethernet =
        name.contains("Ethernet") || name.contains("GigE") || name.startsWith("Port-channel");
    return ethernet && !name.contains(".");
  }
}
