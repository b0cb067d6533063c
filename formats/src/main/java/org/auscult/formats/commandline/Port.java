package org.auscult.formats.commandline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.auscult.device.Field;
import org.auscult.device.Item;
import org.auscult.device.NetworkInterface;
import org.auscult.formats.syntax.Command;
import org.auscult.formats.syntax.CommandTable;
import org.auscult.source.Span;

/** An interface in the making: what its commands say in nearly every command line. */
public class Port {
  private final String name;
  private final Item.Builder item;
  private final AccessLists lists;
  private final List<String> addresses = new ArrayList<>();

  /**
   * @param lists those that filters on the interface name
   */
  protected Port(String name, Item.Builder item, AccessLists lists) {
    this.name = name;
    this.item = item.set(NetworkInterface.NAME, name);
    this.lists = lists;
  }

  /** Its name in the vendor's notation. */
  public final String name() {
    return name;
  }

  /** Its settings. */
  public final Item.Builder item() {
    return item;
  }

  /** Its addresses so far. */
  public final List<String> addresses() {
    return addresses;
  }

  /** True when the name begins so, whatever its case. */
  public final boolean named(String beginning) {
    return name.toLowerCase(Locale.ROOT).startsWith(beginning);
  }

  /** True when lines said it routes, or it has an address. */
  public final boolean routed() {
    return !addresses.isEmpty() || mode().equals("routed");
  }

  /** Its mode as lines said; the empty text when none did. */
  public final String mode() {
    return item.get(NetworkInterface.MODE).value().orElse("");
  }

  /** Sets a field to what a command says. */
  public final <T> void set(Field<T> field, T value, Command command) {
    item.set(field, value, command.span());
  }

  /** Reads a command that switches something on, or off when it is negated. */
  public static <P extends Port> CommandTable.Reader<P> flag(Field<Boolean> field) {
    return (port, command) -> port.set(field, command.on(), command);
  }

  /** {@code description TEXT}. */
  public final void description(Command command) {
    if (command.on()) {
      set(NetworkInterface.DESCRIPTION, command.from(1), command);
    }
  }

  /** {@code [no] shutdown}. */
  public final void shutdown(Command command) {
    set(NetworkInterface.ENABLED, command.negated(), command);
  }

  /** {@code ip address ADDRESS/LENGTH} or {@code ip address ADDRESS MASK}, and for version 6. */
  public final void address(Command command) {
    int at = command.word(2).equals("virtual") ? 3 : 2;
    String word = command.word(at);
    if (command.negated() || word.isEmpty()) {
      return;
    }
    boolean masked = Ipv4.is(word) && Ipv4.is(command.word(at + 1));
    addresses.add(masked ? Ipv4.masked(word, command.word(at + 1)) : word);
    Span from = item.get(NetworkInterface.ADDRESSES).where().orElse(command.span());
    item.set(NetworkInterface.ADDRESSES, List.copyOf(addresses), from.to(command.span()));
  }

  /** A filter named at this place, for what comes in unless the last word is {@code out}. */
  public final void filter(Command command, int at) {
    if (command.on()) {
      boolean inward = !command.last().equals("out") && !command.last().equals("egress");
      lists.bind(command.word(at), name, inward, command.span());
    }
  }

  /** {@code [no] switchport}: without it the interface routes. */
  public final void switchport(Command command) {
    if (command.size() > 1) {
      command.unread();
    } else if (command.negated()) {
      set(NetworkInterface.MODE, "routed", command);
    }
  }

  /** {@code switchport mode access} or {@code trunk}. */
  public final void mode(Command command) {
    if (List.of("access", "trunk").contains(command.word(2)) && command.on()) {
      set(NetworkInterface.MODE, command.word(2), command);
    } else {
      command.unread();
    }
  }

  /** {@code switchport access vlan N}. */
  public final void accessVlan(Command command) {
    vlan(command, NetworkInterface.ACCESS_VLAN, 3);
  }

  /** {@code switchport trunk native vlan N}. */
  public final void nativeVlan(Command command) {
    vlan(command, NetworkInterface.NATIVE_VLAN, 4);
  }

  private void vlan(Command command, Field<Long> field, int at) {
    if (command.on()) {
      command.number(at).ifPresentOrElse(vlan -> set(field, vlan, command), command::unread);
    }
  }

  /** {@code switchport trunk allowed vlan [add] LIST}: long lists go on with {@code add}. */
  public final void allowedVlans(Command command) {
    String word = command.word(4);
    boolean more = word.equals("add");
    if (command.negated() || List.of("except", "remove").contains(word)) {
      command.unread();
      return;
    }
    List<String> vlans = new ArrayList<>();
    if (more) {
      item.get(NetworkInterface.ALLOWED_VLANS).value().ifPresent(vlans::addAll);
    }
    vlans.addAll(every(command.word(more ? 5 : 4)));
    set(NetworkInterface.ALLOWED_VLANS, List.copyOf(vlans), command);
  }

  private static List<String> every(String list) {
    return List.of("1-4094", "1-3967", "all").contains(list)
        ? List.of("all")
        : List.of(list.split(","));
  }
}
