package org.auscult.formats.secret;

import org.auscult.source.Redactor;
import org.auscult.source.Secret;

/**
 * Secrets that are either typed or a reference to an environment variable or property, <code>
 * ${NAME}</code>, perhaps with a fallback: <code>${NAME:-word}</code> or <code>${NAME:word}</code>.
 */
public final class PlaceholderSecrets {
  private PlaceholderSecrets() {}

  /** The secret that this value is or refers to; the words of a fallback are masked. */
  public static Secret of(Redactor redactor, String value) {
    if (!refers(value)) {
      return redactor.clear(value);
    }
    int fallback = value.indexOf(':');
    if (fallback > 0) {
      int from = value.startsWith(":-", fallback) ? fallback + 2 : fallback + 1;
      redactor.remember(value.substring(from, value.length() - 1));
    }
    return redactor.external();
  }

  /** True for a value that is a reference as a whole. */
  public static boolean refers(String value) {
    return value.startsWith("${")
        && value.endsWith("}")
        && value.indexOf('}') == value.length() - 1;
  }
}
