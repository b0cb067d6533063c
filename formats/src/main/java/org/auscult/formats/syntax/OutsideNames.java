package org.auscult.formats.syntax;

import java.util.regex.Pattern;

/** Names that people give to zones and interfaces by what they face. */
public final class OutsideNames {
  private static final Pattern OUTSIDE =
      Pattern.compile(
          "(?i)(?:(?:z|zone|sz|l3)[-_])?(un-?trust|internet|wan|outside|extern\\w{0,4}|isp)([-_.\\d].{0,40})?");

  private static final Pattern INSIDE =
      Pattern.compile(
          "(?i)(?:(?:z|zone|sz|l3)[-_])?(trust|inside|lan|intern(al|e)?)([-_.\\d].{0,40})?");

  private OutsideNames() {}

  /** True when the name says that it faces the networks of the house itself. */
  public static boolean isNot(String name) {
    return INSIDE.matcher(name).matches();
  }

  /** True when the name says that it faces the internet. */
  public static boolean is(String name) {
    return OUTSIDE.matcher(name).matches();
  }
}
