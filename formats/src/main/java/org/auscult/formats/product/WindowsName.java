package org.auscult.formats.product;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number of the Windows release that people name (Microsoft, "Operating System Version" and the
 * release information of Windows). Of a release named without its service pack only the first two
 * numbers are known; Windows 10 and 11 without a release say too little.
 */
public final class WindowsName {
  private static final Pattern NUMBER = Pattern.compile("\\b(\\d{1,2}\\.\\d\\.\\d{4,5})\\b");
  private static final Pattern BUILD = Pattern.compile("(?<![\\d.])(\\d{5})(?:\\.\\d+)?(?![\\d.])");
  private static final String PACK_1 = "(?:sp|service pack) ?1";
  private static final String PACK_2 = "(?:sp|service pack) ?2";
  private static final Map<Pattern, String> RELEASES = new LinkedHashMap<>();

  static {
    release("server 2022", "10.0.20348");
    release("server 2019", "10.0.17763");
    release("server 2016", "10.0.14393");
    release("(?:server )?2012 r2", "6.3.9600");
    release("(?:server )?2012", "6.2.9200");
    release("(?:server )?2008 r2.*" + PACK_1, "6.1.7601");
    release("(?:server )?2008 r2", "6.1");
    release("(?:server |windows )2008.*" + PACK_2, "6.0.6002");
    release("(?:server |windows )2008", "6.0");
    release("(?:server |windows )2003|xp.*x64", "5.2.3790");
    release("windows 2000|win2000|2000 server", "5.0.2195");
    release("xpe?|wepos|posready 2009|(?:embedded standard|wes) ?2009", "5.1.2600");
    release("vista.*" + PACK_1, "6.0.6001");
    release("vista.*" + PACK_2, "6.0.6002");
    release("vista", "6.0");
    release("posready 7|(?:windows|win|standard|wes) ?7.*" + PACK_1, "6.1.7601");
    release("(?:windows|win|standard|wes) ?7", "6.1");
    release("(?:windows|win) ?8\\.1", "6.3.9600");
    release("(?:windows|win) ?8", "6.2.9200");
    release("11.*24h2", "10.0.26100");
    release("11.*23h2", "10.0.22631");
    release("11.*22h2", "10.0.22621");
    release("11.*21h2", "10.0.22000");
    release("10.*22h2", "10.0.19045");
    release("10.*(?:21h2|lts[cb] 2021)", "10.0.19044");
    release("10.*21h1", "10.0.19043");
    release("10.*20h2", "10.0.19042");
    release("10.*(?:2004)", "10.0.19041");
    release("10.*1909", "10.0.18363");
    release("10.*1903", "10.0.18362");
    release("10.*(?:1809|lts[cb] 2019)", "10.0.17763");
    release("10.*1803", "10.0.17134");
    release("10.*1709", "10.0.16299");
    release("10.*1703", "10.0.15063");
    release("10.*(?:1607|lts[cb] 2016)", "10.0.14393");
    release("10.*1511", "10.0.10586");
    release("10.*(?:1507|lts[cb] 2015)", "10.0.10240");
  }

  private WindowsName() {}

  private static void release(String name, String number) {
    RELEASES.put(Pattern.compile("(?<![\\p{L}\\d])(?:" + name + ")(?![\\p{L}\\d.])"), number);
  }

  /**
   * The three-part number, without the third where no service pack is said; empty for another
   * system or where the release is not said.
   */
  public static Optional<String> version(String name, String release) {
    String both = (name + " " + release).toLowerCase(Locale.ROOT);
    if (!both.matches(".*\\b(?:windows|win ?\\d|win ?xp|posready|wepos|wes ?\\d).*")
        || both.contains(" ce ")) {
      return Optional.empty();
    }
    Matcher number = NUMBER.matcher(both);
    if (number.find()) {
      return Optional.of(number.group(1));
    }
    Matcher build = BUILD.matcher(release);
    if (both.matches(".*\\b(?:10|11|2016|2019|2022|2025)\\b.*") && build.find()) {
      return Optional.of("10.0." + build.group(1));
    }
    return RELEASES.entrySet().stream()
        .filter(known -> known.getKey().matcher(both).find())
        .map(Map.Entry::getValue)
        .findFirst();
  }
}
