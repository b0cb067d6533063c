package org.auscult.formats.windowshost;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.auscult.device.Identity;
import org.auscult.device.Item;
import org.auscult.device.NetworkInterface;
import org.auscult.tree.ConfigNode;

/** The network cards at the end of {@code systeminfo}. */
final class NetworkCards {
  private static final Pattern ADDRESS =
      Pattern.compile("\\d{1,3}(?:\\.\\d{1,3}){3}|[0-9a-fA-F]*:[0-9a-fA-F:]+(?:%\\d+)?");

  private NetworkCards() {}

  static boolean isAddress(String value) {
    return ADDRESS.matcher(value).matches();
  }

  static void map(ConfigNode list, Host host) {
    List<String> addresses = new ArrayList<>();
    for (ConfigNode card : list.children()) {
      if (SystemInfo.ENTRY.matcher(card.word(0)).matches()) {
        card(card, host, addresses);
      }
    }
    if (!addresses.isEmpty()) {
      host.device().single(Identity.TYPE).set(Identity.ADDRESSES, addresses, list.wholeSpan());
    }
    list.mapped();
  }

  /** A card: its connection's name comes first; a line with an address alone names the server. */
  private static void card(ConfigNode card, Host host, List<String> addresses) {
    Item.Builder item = host.device().add(NetworkInterface.TYPE, card.wholeSpan());
    item.set(NetworkInterface.DESCRIPTION, card.word(1), card.span());
    List<ConfigNode> inside = new ArrayList<>();
    card.children().forEach(child -> child.walk(inside::add));
    for (int i = 0; i < inside.size(); i++) {
      ConfigNode line = inside.get(i);
      boolean address = ADDRESS.matcher(line.word(1)).matches();
      if (SystemInfo.ENTRY.matcher(line.word(0)).matches() && address) {
        addresses.add(line.word(1));
      } else if (address) {
        item.set(NetworkInterface.ADDRESSES, List.of("dhcp"), line.span());
      } else if (i == 0) {
        item.set(NetworkInterface.NAME, line.word(1), line.span());
      }
    }
    card.mappedDeep();
  }
}
