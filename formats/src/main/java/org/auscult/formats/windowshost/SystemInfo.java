package org.auscult.formats.windowshost;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.auscult.device.Aaa;
import org.auscult.device.Firmware;
import org.auscult.device.Identity;
import org.auscult.device.Item;
import org.auscult.device.Setting;
import org.auscult.source.Span;
import org.auscult.source.Text;
import org.auscult.tree.ConfigNode;

/**
 * {@code systeminfo}. Its labels are in the language of the host, its lines in the same order in
 * all of them: the line with the version number tells where the others stand.
 */
final class SystemInfo {
  private static final int HEAD = 14;
  private static final Pattern MACHINE = Pattern.compile("(?i)(?:x64|x86|arm64|ia64)\\S*-based PC");
  private static final Pattern PATCH =
      Pattern.compile("(KB\\d{5,8}|Q\\d{6})(?:v\\d+)?\\b.*|(\\d{6})");

  /** Registered and trade marks, which code pages without them turn into letters. */
  private static final Pattern SIGNS =
      Pattern.compile("(?<=Windows|Server)(?:r|\\(R\\)|®)(?=[ ,])|(?<=Vista)(?:T|\\(TM\\)|™)");

  /** The number before an entry of a list. */
  static final Pattern ENTRY = Pattern.compile("\\[\\d+\\]");

  private static final Pattern MEMBER =
      Pattern.compile("(?iu).*(?:member|membro|membre|miembro|mitglied|domain controller|成员).*");
  private static final Pattern ALONE =
      Pattern.compile("(?iu).*(?:standalone|eigenständig|autonom|independiente|zelfstandig|独立).*");
  private static final Pattern COUNT = Pattern.compile("\\D*(\\d+)\\D.*");

  /** The lines, in the order of every language since Windows XP. */
  private enum Line {
    HOST,
    SYSTEM,
    VERSION,
    SYSTEM_MAKER,
    ROLE,
    BUILD_TYPE,
    OWNER,
    ORGANISATION,
    PRODUCT_ID,
    INSTALLED,
    STARTED,
    MAKER,
    MODEL,
    TYPE,
    PROCESSORS,
    BIOS,
    WINDOWS_FOLDER,
    SYSTEM_FOLDER,
    BOOT_DEVICE,
    LOCALE,
    INPUT_LOCALE,
    TIME_ZONE,
    MEMORY,
    MEMORY_FREE,
    VIRTUAL_MEMORY,
    VIRTUAL_MEMORY_FREE,
    VIRTUAL_MEMORY_USED,
    PAGE_FILES,
    DOMAIN,
    LOGON_SERVER,
    HOTFIXES,
    NETWORK_CARDS
  }

  private final Host host;
  private final List<ConfigNode> lines;
  private final int offset;

  private SystemInfo(List<ConfigNode> lines, Host host) {
    this.host = host;
    this.lines = lines;
    this.offset = offset(lines);
  }

  /** The host's name, its system and the version number follow each other; the first may be cut. */
  static boolean starts(Lines lines, int line) {
    if (WindowsVersion.isIn(lines.value(line + 2))) {
      return lines.labelled(line).size() == 2 && lines.value(line + 1).contains("Windows");
    }
    if (lines.labelled(line - 1).size() == 2) {
      return false;
    }
    boolean headless =
        WindowsVersion.isIn(lines.value(line + 1)) && lines.value(line).contains("Windows");
    return headless || WindowsVersion.isIn(lines.value(line)) && windowsFollows(lines, line);
  }

  private static boolean windowsFollows(Lines lines, int line) {
    boolean windows = false;
    for (int next = line + 1; next <= line + HEAD; next++) {
      windows |= lines.value(next).contains("Windows");
    }
    return windows && lines.labelled(line + 1).size() == 2;
  }

  /** The name of the host, if the output states it. */
  static Optional<String> hostname(List<ConfigNode> lines) {
    return at(lines, offset(lines), Line.HOST).map(node -> node.word(1));
  }

  static void map(List<ConfigNode> lines, Host host) {
    new SystemInfo(lines, host).map();
  }

  /** How many lines stand before the host name; below zero when it was cut off. */
  private static int offset(List<ConfigNode> lines) {
    for (int i = 0; i < lines.size(); i++) {
      if (WindowsVersion.isIn(lines.get(i).word(1))) {
        return i - Line.VERSION.ordinal();
      }
    }
    return -lines.size() - Line.values().length;
  }

  private static Optional<ConfigNode> at(List<ConfigNode> lines, int offset, Line line) {
    int index = offset + line.ordinal();
    return index >= 0 && index < lines.size() ? Optional.of(lines.get(index)) : Optional.empty();
  }

  private Optional<ConfigNode> at(Line line) {
    return at(lines, offset, line);
  }

  private void map() {
    Item.Builder identity = host.device().single(Identity.TYPE);
    at(Line.HOST).ifPresent(node -> host.named(node.word(1), node));
    at(Line.VERSION).ifPresent(this::version);
    at(Line.TYPE)
        .filter(node -> MACHINE.matcher(node.word(1)).matches())
        .ifPresent(node -> machine(identity));
    int hotfixes = hotfixLine();
    if (hotfixes < lines.size()) {
      hotfixes(lines.get(hotfixes));
    } else {
      host.misses(
          new Text(
              "systeminfo is cut before its list of hotfixes",
              "systeminfo est coupé avant sa liste de correctifs"));
    }
    if (hotfixes + 1 < lines.size()) {
      NetworkCards.map(lines.get(hotfixes + 1), host);
    }
    lines.stream()
        .filter(node -> node.word(0).contains("Hyper-V"))
        .forEach(ConfigNode::irrelevantDeep);
  }

  /** Where patches are listed, or else where they would be; the number of lines when cut before. */
  private int hotfixLine() {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).children().stream().anyMatch(SystemInfo::isPatch)) {
        return i;
      }
    }
    int expected = offset + Line.HOTFIXES.ordinal();
    return expected < 0 ? lines.size() : Math.min(expected, lines.size());
  }

  private static boolean isPatch(ConfigNode entry) {
    return ENTRY.matcher(entry.word(0)).matches() && PATCH.matcher(entry.word(1)).matches();
  }

  private void version(ConfigNode node) {
    Optional<ConfigNode> system = at(Line.SYSTEM);
    String name = system.map(line -> line.word(1)).orElse("");
    WindowsVersion version = WindowsVersion.of(node.word(1), name).orElseThrow();
    host.version(version);
    Item.Builder firmware = host.device().single(Firmware.TYPE);
    firmware.set(Firmware.PRODUCT, "windows", node.span());
    firmware.set(Firmware.VERSION, version.toString(), node.span());
    node.mapped();
    system.filter(line -> line.word(1).contains("Windows")).ifPresent(this::edition);
  }

  private void edition(ConfigNode node) {
    String name = SIGNS.matcher(node.word(1)).replaceAll("").replaceFirst("^Microsoft\\S*\\s+", "");
    boolean server = name.toLowerCase(Locale.ROOT).contains("server");
    host.device().single(Firmware.TYPE).set(Firmware.EDITION, name, node.span());
    host.device()
        .single(Identity.TYPE)
        .set(Identity.VENDOR, "microsoft", node.span())
        .set(Identity.PRODUCT, "Windows", node.span())
        .set(Identity.KIND, server ? "server" : "workstation", node.span());
    node.mapped();
  }

  /** Where the type of machine and the list of patches stand in their places, all others do. */
  private void machine(Item.Builder identity) {
    boolean whole = hotfixLine() == offset + Line.HOTFIXES.ordinal();
    for (Line line : Line.values()) {
      switch (line) {
        case PAGE_FILES, LOGON_SERVER -> {
          if (whole) {
            at(line).ifPresent(ConfigNode::irrelevantDeep);
          }
        }
        case HOST, SYSTEM, VERSION, ROLE, MODEL, DOMAIN, HOTFIXES, NETWORK_CARDS -> {}
        default -> at(line).ifPresent(ConfigNode::irrelevantDeep);
      }
    }
    String maker = at(Line.MAKER).map(node -> node.word(1)).orElse("");
    at(Line.MODEL).ifPresent(node -> model(identity, maker, node));
    at(Line.ROLE).ifPresent(this::role);
    at(Line.DOMAIN).filter(node -> whole).ifPresent(this::domain);
  }

  private void role(ConfigNode node) {
    boolean member = MEMBER.matcher(node.word(1)).matches();
    if (member || ALONE.matcher(node.word(1)).matches()) {
      host.device().single(Aaa.TYPE).set(Aaa.CENTRAL, member, node.span());
      node.mapped();
    }
  }

  private void model(Item.Builder identity, String maker, ConfigNode node) {
    String firstWord = maker.split("[ ,]", 2)[0];
    String model = node.word(1);
    Span span = at(Line.MAKER).map(line -> line.span().to(node.span())).orElse(node.span());
    identity.set(Identity.MODEL, model.startsWith(firstWord) ? model : maker + " " + model, span);
    at(Line.MAKER).ifPresent(ConfigNode::mapped);
    node.mapped();
  }

  /** A name with a dot is that of a domain; without, it may be that of a workgroup as well. */
  private void domain(ConfigNode node) {
    boolean domain = node.word(1).contains(".");
    if (host.device().single(Aaa.TYPE).get(Aaa.CENTRAL).value().isPresent()) {
      node.mapped();
    } else if (domain || node.word(1).equals("WORKGROUP")) {
      host.device().single(Aaa.TYPE).set(Aaa.CENTRAL, domain, node.span());
      node.mapped();
    }
  }

  private void hotfixes(ConfigNode node) {
    List<String> patches = new ArrayList<>();
    for (ConfigNode entry : node.children()) {
      Matcher patch = PATCH.matcher(entry.word(1));
      if (isPatch(entry) && patch.matches()) {
        patches.add(patch.group(1) != null ? patch.group(1) : "KB" + patch.group(2));
        entry.mapped();
      } else if (entry.word(1).matches("File \\d+")) {
        entry.irrelevant();
      }
    }
    Matcher count = COUNT.matcher(node.word(1) + " ");
    if (!count.matches()) {
      Text none =
          new Text("systeminfo shows no list of hotfixes", "systeminfo ne donne aucun correctif");
      host.device().single(Firmware.TYPE).set(Firmware.PATCHES, Setting.unknown(none, node.span()));
      node.mapped();
      return;
    }
    boolean whole = node.children().size() >= Integer.parseInt(count.group(1));
    Item.Builder firmware = host.device().single(Firmware.TYPE);
    if (whole) {
      firmware.set(Firmware.PATCHES, patches.stream().distinct().toList(), node.wholeSpan());
      node.mapped();
    } else {
      Text cut =
          new Text(
              "the list of hotfixes in systeminfo is shorter than the number it states; "
                  + Commands.HOTFIXES.en(),
              "la liste de correctifs de systeminfo est plus courte que le nombre annoncé ; "
                  + Commands.HOTFIXES.fr());
      firmware.set(Firmware.PATCHES, Setting.unknown(cut, node.wholeSpan()));
      host.misses(cut);
    }
  }
}
