package org.auscult.fact;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A release of Windows as Microsoft's security updates name it, such as {@code Windows 10 Version
 * 22H2 for x64-based Systems}. The names of x64 and 32-bit editions are taken as one: exports do
 * not always show the processor, and patches are mostly numbered alike.
 *
 * @param name what all its names have in common, for readers
 * @param pattern what its names match, in lower case
 */
public record WindowsProduct(String name, String pattern) {
  private static final String CLIENT = " for (?:x64-based|32-bit) systems";

  /** Names of client releases by build; the pattern is made of the name unless it is irregular. */
  private static final Map<String, String> CLIENTS =
      Map.ofEntries(
          Map.entry("10.0.10240", "Windows 10"),
          Map.entry("10.0.10586", "Windows 10 Version 1511"),
          Map.entry("10.0.14393", "Windows 10 Version 1607"),
          Map.entry("10.0.15063", "Windows 10 Version 1703"),
          Map.entry("10.0.16299", "Windows 10 Version 1709"),
          Map.entry("10.0.17134", "Windows 10 Version 1803"),
          Map.entry("10.0.17763", "Windows 10 Version 1809"),
          Map.entry("10.0.18362", "Windows 10 Version 1903"),
          Map.entry("10.0.18363", "Windows 10 Version 1909"),
          Map.entry("10.0.19041", "Windows 10 Version 2004"),
          Map.entry("10.0.19042", "Windows 10 Version 20H2"),
          Map.entry("10.0.19043", "Windows 10 Version 21H1"),
          Map.entry("10.0.19044", "Windows 10 Version 21H2"),
          Map.entry("10.0.19045", "Windows 10 Version 22H2"),
          Map.entry("10.0.22000", "Windows 11 Version 21H2"),
          Map.entry("10.0.22621", "Windows 11 Version 22H2"),
          Map.entry("10.0.22631", "Windows 11 Version 23H2"),
          Map.entry("10.0.26100", "Windows 11 Version 24H2"),
          Map.entry("10.0.26200", "Windows 11 Version 25H2"),
          Map.entry("6.3.9600", "Windows 8.1"),
          Map.entry("6.2.9200", "Windows 8"),
          Map.entry("6.1.7600", "Windows 7"),
          Map.entry("6.1.7601", "Windows 7"));

  private static final Map<String, String> SERVERS =
      Map.of(
          "10.0.26100", "Windows Server 2025",
          "10.0.20348", "Windows Server 2022",
          "10.0.17763", "Windows Server 2019",
          "10.0.14393", "Windows Server 2016",
          "6.3.9600", "Windows Server 2012 R2",
          "6.2.9200", "Windows Server 2012",
          "6.1.7601", "Windows Server 2008 R2");

  /** Builds with a service pack in their names. */
  private static final Map<String, String> SERVICE_PACKS = Map.of("6.1.7601", " service pack 1");

  /**
   * The release that a host runs; empty when the updates do not name it, or when the edition is not
   * known and a client and a server have this build.
   *
   * @param version three or four numbers, such as {@code 10.0.19045}
   */
  public static Optional<WindowsProduct> of(String version, Optional<String> edition) {
    String[] numbers = version.split("\\.", -1);
    if (numbers.length < 3) {
      return Optional.empty();
    }
    String build = String.join(".", List.of(numbers).subList(0, 3));
    Optional<String> client = Optional.ofNullable(CLIENTS.get(build));
    Optional<String> server = Optional.ofNullable(SERVERS.get(build));
    if (edition.isEmpty() && client.isPresent() && server.isPresent()) {
      return Optional.empty();
    }
    boolean onServer =
        edition.map(name -> name.toLowerCase(Locale.ROOT).contains("server")).orElse(false);
    String pack = SERVICE_PACKS.getOrDefault(build, "");
    return onServer || edition.isEmpty() && client.isEmpty()
        ? server.map(name -> server(name, pack))
        : client.map(name -> client(name, pack));
  }

  private static WindowsProduct client(String name, String pack) {
    String quoted = Pattern.quote(name.toLowerCase(Locale.ROOT));
    String first =
        name.equals("Windows 11 Version 21H2") ? "(?:" + quoted + "|windows 11)" : quoted;
    return new WindowsProduct(name, first + CLIENT + pack);
  }

  private static WindowsProduct server(String name, String pack) {
    String quoted = Pattern.quote(name.toLowerCase(Locale.ROOT));
    return new WindowsProduct(name, pack.isEmpty() ? quoted : quoted + CLIENT + pack);
  }

  /** Whether an update for a product of this name is one for this release. */
  boolean isNamed(String product) {
    return Pattern.matches(pattern, product.strip().toLowerCase(Locale.ROOT));
  }
}
