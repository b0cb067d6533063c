package org.auscult.formats.syntax;

import java.util.Locale;
import java.util.Optional;

/**
 * The parts of an address such as {@code https://user:word@host:8443/path} (RFC 3986) or {@code
 * jdbc:postgresql://host/name}. A part that is not there is empty.
 *
 * @param scheme lower case, for {@code jdbc:x://} the word {@code jdbc}
 * @param user before the colon of the user part
 * @param password behind it
 * @param host without brackets
 * @param port where it is stated
 */
public record UrlText(
    String scheme, String user, String password, String host, Optional<Long> port) {

  /** Takes an address apart; the scheme is empty when there is none. */
  public static UrlText of(String url) {
    int colon = url.indexOf(':');
    int slashes = url.indexOf("//");
    String scheme = colon > 0 && slashes > 0 ? url.substring(0, colon) : "";
    String rest = slashes >= 0 ? url.substring(slashes + 2) : url;
    String authority = rest.substring(0, endOfAuthority(rest));
    int sign = authority.lastIndexOf('@');
    String login = sign < 0 ? "" : authority.substring(0, sign);
    int split = login.indexOf(':');
    return address(
        scheme.toLowerCase(Locale.ROOT),
        split < 0 ? login : login.substring(0, split),
        split < 0 ? "" : login.substring(split + 1),
        authority.substring(sign + 1));
  }

  private static UrlText address(String scheme, String user, String password, String place) {
    int bracket = place.indexOf(']');
    int colon = place.indexOf(':', Math.max(0, bracket));
    String host = colon < 0 ? place : place.substring(0, colon);
    String bare = host.startsWith("[") && bracket > 0 ? host.substring(1, bracket) : host;
    Optional<Long> port = colon < 0 ? Optional.empty() : port(place.substring(colon + 1));
    return new UrlText(scheme, user, password, bare, port);
  }

  private static int endOfAuthority(String rest) {
    for (int i = 0; i < rest.length(); i++) {
      if ("/?#;".indexOf(rest.charAt(i)) >= 0) {
        return i;
      }
    }
    return rest.length();
  }

  /** Loopback names and addresses. */
  public static boolean loopback(String host) {
    return host.equalsIgnoreCase("localhost") || host.startsWith("127.") || host.equals("::1");
  }

  private static Optional<Long> port(String digits) {
    boolean good = !digits.isEmpty() && digits.length() <= 5;
    return good && digits.chars().allMatch(c -> c >= '0' && c <= '9')
        ? Optional.of(Long.valueOf(digits))
        : Optional.empty();
  }
}
