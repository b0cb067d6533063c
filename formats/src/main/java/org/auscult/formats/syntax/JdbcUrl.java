package org.auscult.formats.syntax;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.auscult.device.DataConnection;
import org.auscult.device.Item;
import org.auscult.source.Redactor;
import org.auscult.source.Span;

/**
 * The address of a database as Java programs write it, {@code jdbc:driver://host:port/name}, with
 * options behind {@code ?}, {@code &} or {@code ;}.
 */
public final class JdbcUrl {
  private static final Set<String> EMBEDDED = Set.of("h2", "hsqldb", "derby", "sqlite");
  private static final Set<String> PASSWORDS =
      Set.of("password", "trustcertificatekeystorepassword");

  private final String driver;
  private final String rest;
  private final Map<String, String> options = new HashMap<>();

  /** Takes an address apart; whatever it is, nothing is thrown. */
  public JdbcUrl(String url) {
    String bare = url.startsWith("jdbc:") ? url.substring(5) : url;
    int colon = bare.indexOf(':');
    driver = colon < 0 ? bare : bare.substring(0, colon).toLowerCase(Locale.ROOT);
    rest = colon < 0 ? "" : bare.substring(colon + 1);
    for (String option : rest.split("[?&;]")) {
      int equals = option.indexOf('=');
      if (equals > 0) {
        options.put(
            option.substring(0, equals).toLowerCase(Locale.ROOT), option.substring(equals + 1));
      }
    }
  }

  /** True for a database inside the program itself, which no network reaches. */
  public boolean embedded() {
    return EMBEDDED.contains(driver) && !rest.startsWith("tcp:") && !rest.startsWith("ssl:");
  }

  /** The name or address of the server; empty when there is none, or only a placeholder. */
  public String host() {
    String host = rest.contains("//") && !embedded() ? UrlText.of("x:" + slashes()).host() : "";
    return host.contains("$") ? "" : host;
  }

  private String slashes() {
    return rest.substring(rest.indexOf("//"));
  }

  /** Whether the options ask for encryption; empty when they leave it to the driver. */
  public Optional<Boolean> encrypted() {
    String mode = option("sslmode");
    String ssl = option("usessl") + option("ssl") + option("encrypt");
    if (mode.matches("require|required|verify.*") || ssl.matches("true|strict")) {
      return Optional.of(true);
    }
    boolean off = mode.matches("disabled?") || ssl.equals("false");
    return off ? Optional.of(false) : Optional.empty();
  }

  /** Whether the server's certificate is checked, where the options say so. */
  public Optional<Boolean> verified() {
    if (option("trustservercertificate").equals("true") || option("sslmode").startsWith("requir")) {
      return Optional.of(false);
    }
    return option("sslmode").startsWith("verify") ? Optional.of(true) : Optional.empty();
  }

  private String option(String name) {
    return options.getOrDefault(name, "").toLowerCase(Locale.ROOT);
  }

  /** Says of a connection what the address says, and masks the secrets in it. */
  public void tell(Item.Builder connection, Span at, Redactor redactor) {
    PASSWORDS.forEach(name -> redactor.remember(options.getOrDefault(name, "")));
    if (rest.contains("//")) {
      redactor.remember(UrlText.of("x:" + slashes()).password());
    }
    if (!host().isEmpty()) {
      connection.set(DataConnection.HOST, host(), at);
    }
    encrypted().ifPresent(on -> connection.set(DataConnection.ENCRYPTED, on, at));
    verified().ifPresent(on -> connection.set(DataConnection.PEER_VERIFIED, on, at));
  }
}
