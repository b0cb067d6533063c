package org.auscult.version;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Versions of Debian packages (Debian Policy Manual, section 5.6.12): epoch, version, revision;
 * each is compared by turns as text and as number. In text a tilde sorts before the end, letters
 * before all else.
 */
final class PackageVersion implements Notation {
  private static final Pattern SHAPE =
      Pattern.compile("(?:(\\d+):)?(\\d[0-9A-Za-z.+~:-]*?)(?:-([0-9A-Za-z+.~]+))?");
  private static final Pattern TURN = Pattern.compile("(\\D*)(\\d*)");
  private static final char TILDE = 1;
  private static final char END = 2;
  private static final char OTHERS = 0x100;

  @Override
  public Optional<Key> read(String version) {
    Matcher matcher = SHAPE.matcher(version);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    return Optional.of(
        Key.of(
            List.of(
                Key.number(Optional.ofNullable(matcher.group(1)).orElse("")),
                marks(matcher.group(2)),
                marks(Optional.ofNullable(matcher.group(3)).orElse("0")))));
  }

  /** Texts end with a mark, numbers begin with their length; so the whole sorts as its parts do. */
  private static String marks(String part) {
    StringBuilder marks = new StringBuilder();
    Matcher turn = TURN.matcher(part);
    while (turn.find() && turn.end() > turn.start()) {
      turn.group(1).chars().forEach(c -> marks.append(weight((char) c)));
      marks.append(END);
      String number = Key.number(turn.group(2));
      marks.append(number.isEmpty() ? "A" : number);
    }
    return marks.append(END).toString();
  }

  private static char weight(char c) {
    if (c == '~') {
      return TILDE;
    }
    return Character.isLetter(c) ? c : (char) (c + OTHERS);
  }
}
