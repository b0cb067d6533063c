package org.auscult.formats.juniperjunos;

/** Patterns with stars, as groups and ranges of interfaces use them. */
final class Glob {
  private Glob() {}

  /** A glob with {@code *} and {@code ?}, in time linear in the word for each star. */
  static boolean matches(String glob, String word) {
    int g = 0;
    int star = -1;
    int retry = 0;
    for (int w = 0; w < word.length(); ) {
      if (g < glob.length() && glob.charAt(g) == '*') {
        star = g++;
        retry = w;
      } else if (g < glob.length() && (glob.charAt(g) == '?' || glob.charAt(g) == word.charAt(w))) {
        g++;
        w++;
      } else if (star >= 0) {
        g = star + 1;
        w = ++retry;
      } else {
        return false;
      }
    }
    return glob.substring(g).chars().allMatch(c -> c == '*');
  }
}
