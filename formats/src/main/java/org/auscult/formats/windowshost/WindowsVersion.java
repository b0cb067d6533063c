package org.auscult.formats.windowshost;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The version number of a Windows, such as {@code 10.0.19045}.
 *
 * @param server true for a server edition
 */
record WindowsVersion(int major, int minor, int build, boolean server) {
  private static final Pattern NUMBER = Pattern.compile("(\\d{1,2})\\.(\\d)\\.(\\d{4,5})\\b.*");

  /** The version at the start of the value that systeminfo shows. */
  static Optional<WindowsVersion> of(String value, String edition) {
    Matcher number = NUMBER.matcher(value);
    return number.matches()
        ? Optional.of(
            new WindowsVersion(
                Integer.parseInt(number.group(1)),
                Integer.parseInt(number.group(2)),
                Integer.parseInt(number.group(3)),
                edition.toLowerCase(Locale.ROOT).contains("server")))
        : Optional.empty();
  }

  /** True when a value of systeminfo starts with a version number. */
  static boolean isIn(String value) {
    return NUMBER.matcher(value).matches();
  }

  /** True since Windows Vista and Windows Server 2008. */
  boolean sinceVista() {
    return major >= 6;
  }

  @Override
  public String toString() {
    return major + "." + minor + "." + build;
  }
}
