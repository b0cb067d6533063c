package org.auscult.formats.syntax;

import java.util.regex.Pattern;

/** Names that people give to zones and interfaces that face the internet. */
public final class OutsideNames {
  private static final Pattern OUTSIDE =
      Pattern.compile(
          "(?i)(?:(?:z|zone|sz|l3)[-_])?(un-?trust|internet|wan|outside|extern\\w{0,4}|isp)([-_.\\d].{0,40})?");

  private OutsideNames() {}

  /** True when the name says so. */
  public static boolean is(String name) {
    return OUTSIDE.matcher(name).matches();
  }
}
