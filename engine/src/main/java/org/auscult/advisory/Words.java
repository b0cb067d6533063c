package org.auscult.advisory;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts names into words that can be compared: accents, case, signs and blanks do not count. */
final class Words {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern WORD = Pattern.compile("[a-z]+|[0-9]+");
  private static final int LONGEST = 300;

  private Words() {}

  /**
   * The words of a name in their order; letters and digits that stand together are two words, so
   * that MX40 and MX 40 are the same, and a plus sign behind a word is one.
   */
  static List<String> of(String name) {
    String bounded = name.length() > LONGEST ? name.substring(0, LONGEST) : name;
    String plain =
        MARKS
            .matcher(Normalizer.normalize(bounded, Normalizer.Form.NFD))
            .replaceAll("")
            .toLowerCase(Locale.ROOT)
            .replaceAll("(?<=[a-z0-9])\\+(?![a-z0-9])", " plus ");
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(plain);
    while (word.find()) {
      words.add(word.group());
    }
    return words;
  }
}
