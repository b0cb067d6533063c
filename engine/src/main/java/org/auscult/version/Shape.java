package org.auscult.version;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One way to write a version: a pattern, and a letter for each of its groups that says what the
 * group is. {@code t} train: two versions with other trains are not compared. {@code n} number, or
 * several set apart by dots; without it zero. {@code o} as n, but without it the rest of the
 * version is not known. {@code l} letter of a rebuild, without it the first. {@code s} stage before
 * the release: alpha, beta, rc.
 */
record Shape(Pattern pattern, String roles) implements Notation {
  private static final List<String> STAGES = List.of("alpha", "beta", "rc", "");

  static Shape of(String pattern, String roles) {
    return new Shape(Pattern.compile(pattern, Pattern.CASE_INSENSITIVE), roles);
  }

  @Override
  public Optional<Key> read(String version) {
    Matcher matcher = pattern.matcher(version);
    return matcher.matches() ? Optional.of(key(matcher)) : Optional.empty();
  }

  private Key key(Matcher matcher) {
    StringBuilder train = new StringBuilder();
    List<String> marks = new ArrayList<>();
    for (int group = 1; group <= roles.length(); group++) {
      String text = Optional.ofNullable(matcher.group(group)).orElse("").toLowerCase(Locale.ROOT);
      switch (roles.charAt(group - 1)) {
        case 't' -> train.append(text).append('/');
        case 'n' -> marks.addAll(Key.numbers(text));
        case 'o' -> marks.add(text.isEmpty() ? Key.OPEN : Key.number(text));
        case 's' -> marks.add(String.valueOf(STAGES.indexOf(text)));
        default -> marks.add(text);
      }
    }
    return Key.of(train.toString(), marks);
  }
}
