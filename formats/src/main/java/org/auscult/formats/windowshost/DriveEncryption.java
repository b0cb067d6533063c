package org.auscult.formats.windowshost;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.auscult.device.Item;
import org.auscult.device.StorageEncryption;
import org.auscult.tree.ConfigNode;

/**
 * {@code manage-bde -status}: a block for each volume. Labels are in the language of the host; that
 * nothing is encrypted shows by its share in per cent, in every language.
 */
final class DriveEncryption {
  private static final Pattern FIRST = Pattern.compile(".*BitLocker.*:.*\\d+\\.\\d+\\.\\d+.*");
  private static final Pattern SHARE = Pattern.compile("(\\d{1,3})(?:[.,]\\d+)?\\s?%");
  private static final Pattern RECOVERY = Pattern.compile("\\d{6}(?:-\\d{6}){7}");
  private static final Pattern STATUS =
      Pattern.compile("(?i)Protection Status|État de la protection|Schutzstatus");
  private static final Pattern UNPROTECTED =
      Pattern.compile("(?i).*(?:\\boff\\b|désactiv|deaktiviert).*");

  /** Where a volume begins: its letter, and its label in brackets. */
  private static final Pattern VOLUME = Pattern.compile("\\S.* [A-Z] ?\\[.*\\]");

  private static final Pattern WITHOUT_MEANING =
      Pattern.compile(
          VOLUME.pattern()
              + "|\\[.*\\]|(?:Size|BitLocker Version|Conversion Status|Lock Status"
              + "|Identification Field)( .*)?");

  private DriveEncryption() {}

  static boolean starts(Lines lines, int line) {
    return FIRST.matcher(lines.text(line)).matches();
  }

  static void map(List<ConfigNode> lines, Host host) {
    List<ConfigNode> all = new ArrayList<>();
    lines.forEach(line -> line.walk(all::add));
    for (ConfigNode line : all) {
      secret(line, host);
      Matcher share = SHARE.matcher(line.word(1));
      if (share.matches()) {
        encrypted(!share.group(1).equals("0"), line, host);
      } else if (STATUS.matcher(line.word(0)).matches()) {
        encrypted(!UNPROTECTED.matcher(line.word(1)).matches(), line, host);
      }
    }
    all.stream()
        .takeWhile(line -> !VOLUME.matcher(line.text()).matches())
        .forEach(ConfigNode::irrelevant);
    all.stream()
        .filter(line -> WITHOUT_MEANING.matcher(line.text()).matches())
        .forEach(ConfigNode::irrelevant);
  }

  /** The key that opens a volume without its owner. */
  private static void secret(ConfigNode line, Host host) {
    Matcher key = RECOVERY.matcher(line.text());
    while (key.find()) {
      host.redactor().remember(key.group());
    }
  }

  /** One volume in clear decides. */
  private static void encrypted(boolean encrypted, ConfigNode line, Host host) {
    Item.Builder storage = host.device().single(StorageEncryption.TYPE);
    Optional<Boolean> before = storage.get(StorageEncryption.ENCRYPTED).value();
    if (!before.equals(Optional.of(false))) {
      storage.set(StorageEncryption.ENCRYPTED, encrypted, line.span());
    }
    line.mapped();
  }
}
