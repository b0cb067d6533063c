package org.auscult.formats.windowshost;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.auscult.device.Identity;
import org.auscult.device.Item;
import org.auscult.device.NetworkInterface;
import org.auscult.tree.ConfigNode;

/**
 * {@code ipconfig}: a title, with {@code /all} the host, then a block for each adapter. Labels are
 * in the language of the host and filled up with dots; addresses show by their shape, one of the
 * host itself by the mask on the line behind it.
 */
final class IpConfig {
  private static final Pattern DOTTED = Pattern.compile("\\s+\\S.*(?:\\. ?){2,}\\s*:.*");
  private static final Pattern MASK = Pattern.compile("(?:255|254|252|248|240)(?:\\.\\d{1,3}){3}");
  private static final Pattern ADDRESS = Pattern.compile("(\\d{1,3}(?:\\.\\d{1,3}){3})(?:\\(.*)?");
  private static final Pattern MAC = Pattern.compile("[0-9A-F][048C](?:-[0-9A-F]{2}){5}");

  /** The first half of addresses that a product gives to every host alike. */
  private static final String ALIKE = "00-50-56-C0-";

  private IpConfig() {}

  static boolean starts(Lines lines, int line) {
    String title = lines.text(line);
    if (!title.contains("IP") || !title.contains("Windows") || title.strip().endsWith(":")) {
      return false;
    }
    int next = lines.next(line);
    return dotted(lines, next) || dotted(lines, lines.next(next));
  }

  private static boolean dotted(Lines lines, int line) {
    return DOTTED.matcher(lines.text(line)).matches();
  }

  static void map(List<ConfigNode> lines, Host host) {
    Item.Builder identity = host.device().single(Identity.TYPE);
    boolean cards = host.device().items(NetworkInterface.TYPE).isEmpty();
    List<String> addresses = new ArrayList<>();
    List<String> macs = new ArrayList<>();
    title(lines.get(0), host);
    for (ConfigNode adapter : lines.subList(1, lines.size())) {
      if (!adapter.children().isEmpty() && adapter.word(1).isEmpty()) {
        adapter(adapter, addresses, macs);
        if (cards) {
          card(adapter, host);
        }
      }
    }
    ConfigNode last = lines.get(lines.size() - 1);
    if (!macs.isEmpty()) {
      identity.set(Identity.MAC_ADDRESSES, macs, lines.get(0).span().to(last.span()));
    }
    if (!addresses.isEmpty() && identity.get(Identity.ADDRESSES).value().isEmpty()) {
      identity.set(Identity.ADDRESSES, addresses, lines.get(0).span().to(last.span()));
    }
  }

  /** The host's name, then what concerns names of others; a fourth line says that it routes. */
  private static void title(ConfigNode title, Host host) {
    title.irrelevant();
    List<ConfigNode> inside = title.children();
    for (int i = 0; i < inside.size(); i++) {
      boolean routes = i == 3 && Words.yes(inside.get(i).word(1)).orElse(false);
      if (i == 0) {
        host.named(inside.get(i).word(1), inside.get(i));
      } else if (!routes) {
        inside.get(i).irrelevantDeep();
      }
    }
  }

  private static void adapter(ConfigNode adapter, List<String> addresses, List<String> macs) {
    List<ConfigNode> inside = adapter.children();
    for (int i = 0; i < inside.size(); i++) {
      String value = inside.get(i).word(1);
      if (MAC.matcher(value).matches() && !value.startsWith(ALIKE) && !macs.contains(value)) {
        macs.add(value);
      } else if (i + 1 < inside.size() && MASK.matcher(inside.get(i + 1).word(1)).matches()) {
        own(value, addresses);
      }
    }
    adapter.mappedDeep();
  }

  private static void own(String value, List<String> addresses) {
    Matcher address = ADDRESS.matcher(value);
    if (address.matches()) {
      addresses.add(address.group(1));
    }
  }

  private static void card(ConfigNode adapter, Host host) {
    Item.Builder item = host.device().add(NetworkInterface.TYPE, adapter.wholeSpan());
    item.set(NetworkInterface.NAME, adapter.word(0).strip(), adapter.span());
    List<String> addresses = new ArrayList<>();
    adapter(adapter, addresses, new ArrayList<>());
    if (!addresses.isEmpty()) {
      item.set(NetworkInterface.ADDRESSES, addresses, adapter.wholeSpan());
    }
  }
}
