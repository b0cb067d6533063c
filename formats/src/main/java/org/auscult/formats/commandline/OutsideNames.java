package org.auscult.formats.commandline;

import java.util.regex.Pattern;

/** Names of zones that say of themselves that they face the internet or another organisation. */
public final class OutsideNames {
  private static final Pattern OUTSIDE =
      Pattern.compile(
          "(?i)(z|zone)?[-_.]?(un-?trust(ed)?|internet|wan|outside|extern\\w{0,4}|isp|out[-_.]zone)"
              + "([-_.\\d].{0,40})?");

  private static final Pattern INSIDE =
      Pattern.compile("(?i)(z|zone)?[-_.]?(trust(ed)?|inside|lan|intern(al|e)?)([-_.\\d].{0,40})?");

  private OutsideNames() {}

  /** True when this name says so. */
  public static boolean has(String name) {
    return OUTSIDE.matcher(name).matches();
  }

  /** True when this name says that it faces the networks of the house itself. */
  public static boolean inside(String name) {
    return INSIDE.matcher(name).matches();
  }
}
