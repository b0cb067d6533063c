package org.auscult.audit;

import org.auscult.source.Mistake;

/**
 * The user's word on the format of files.
 *
 * @param pattern over the path as shown, {@code *} within a part and {@code **} across parts; a
 *     pattern without {@code /} is about the last part
 * @param slug the format
 */
public record FormatHint(String pattern, String slug) {

  /**
   * Reads {@code GLOB=SLUG}.
   *
   * @throws Mistake when there is no {@code =}
   */
  public static FormatHint parse(String text) {
    int at = text.lastIndexOf('=');
    if (at < 1 || at == text.length() - 1) {
      throw new Mistake(
          "\"" + text + "\" is no format hint",
          "write PATTERN=FORMAT, such as \"*.cfg=cisco-ios\"");
    }
    return new FormatHint(text.substring(0, at), text.substring(at + 1));
  }
}
