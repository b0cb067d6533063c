package org.auscult.formats.mirth;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.auscult.device.DataConnection;
import org.auscult.device.Item;
import org.auscult.formats.syntax.UrlText;
import org.auscult.source.Redactor;
import org.auscult.source.Span;

/** JDBC addresses: host and whether the driver is told to encrypt. */
final class MirthJdbc {
  private static final Pattern PASSWORD = Pattern.compile("(?i)[?&;]password=([^&;]*)");

  private MirthJdbc() {}

  static void address(Item.Builder connection, String url, Span at, Redactor redactor) {
    UrlText parts = UrlText.of(url);
    String host = url.contains("//") ? parts.host() : thin(url);
    if (!host.isEmpty() && !host.contains("$")) {
      connection.set(DataConnection.HOST, host, at);
    }
    redactor.remember(parts.password());
    Matcher password = PASSWORD.matcher(url);
    if (password.find()) {
      redactor.remember(password.group(1));
    }
    String options = url.toLowerCase(Locale.ROOT);
    if (options.matches(".*(sslmode=(require|verify)|usessl=true|encrypt=(true|strict)).*")) {
      connection.set(DataConnection.ENCRYPTED, true, at);
    } else if (options.matches(".*(sslmode=disable|usessl=false|encrypt=false).*")) {
      connection.set(DataConnection.ENCRYPTED, false, at);
    }
  }

  /** The host of {@code jdbc:oracle:thin:@host:1521:name}. */
  private static String thin(String url) {
    int sign = url.indexOf('@');
    int colon = url.indexOf(':', Math.max(0, sign));
    return sign < 0 || colon < 0 ? "" : url.substring(sign + 1, colon);
  }
}
