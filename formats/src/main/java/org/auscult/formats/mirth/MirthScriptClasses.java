package org.auscult.formats.mirth;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.auscult.formats.syntax.ScriptTokens.Kind;

/**
 * The Java classes that a script names. JavaScript itself reaches nothing outside the engine, so
 * what a script does to the world shows in them; a class that is not listed is not understood.
 */
final class MirthScriptClasses {

  /** What a class is good for. */
  enum Use {
    /** Values, texts, collections, dates, sums: nothing leaves the engine. */
    VALUES,
    /** Files of the machine. */
    FILES,
    /** Connections to other machines. */
    NETWORK,
    /** Databases; the call that connects names them. */
    DATABASE,
    /** SSH and SFTP. */
    SSH,
    /** Programs of the operating system. */
    PROGRAMS,
    /** Not known here. */
    UNKNOWN
  }

  private static final Set<String> ROOTS =
      Set.of("java", "javax", "org", "com", "net", "io", "edu");

  private static final Map<String, Use> PREFIXES =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("java.lang", Use.VALUES),
              Map.entry("java.lang.Runtime", Use.PROGRAMS),
              Map.entry("java.lang.ProcessBuilder", Use.PROGRAMS),
              Map.entry("java.lang.Class", Use.UNKNOWN),
              Map.entry("java.lang.ClassLoader", Use.UNKNOWN),
              Map.entry("java.lang.reflect", Use.UNKNOWN),
              Map.entry("java.lang.System", Use.UNKNOWN),
              Map.entry("java.lang.System.currentTimeMillis", Use.VALUES),
              Map.entry("java.lang.System.nanoTime", Use.VALUES),
              Map.entry("java.lang.System.lineSeparator", Use.VALUES),
              Map.entry("java.lang.System.getenv", Use.VALUES),
              Map.entry("java.util", Use.VALUES),
              Map.entry("java.util.logging", Use.UNKNOWN),
              Map.entry("java.util.prefs", Use.UNKNOWN),
              Map.entry("java.util.zip.ZipFile", Use.FILES),
              Map.entry("java.text", Use.VALUES),
              Map.entry("java.time", Use.VALUES),
              Map.entry("java.math", Use.VALUES),
              Map.entry("java.nio.charset", Use.VALUES),
              Map.entry("java.nio.ByteBuffer", Use.VALUES),
              Map.entry("java.security.MessageDigest", Use.VALUES),
              Map.entry("java.security.SecureRandom", Use.VALUES),
              Map.entry("java.io", Use.FILES),
              Map.entry("java.nio.file", Use.FILES),
              Map.entry("java.net", Use.NETWORK),
              Map.entry("java.net.URLEncoder", Use.VALUES),
              Map.entry("java.net.URLDecoder", Use.VALUES),
              Map.entry("java.net.InetAddress", Use.VALUES),
              Map.entry("java.sql", Use.DATABASE),
              Map.entry("javax.sql", Use.DATABASE),
              Map.entry("javax.xml.bind.DatatypeConverter", Use.VALUES),
              Map.entry("javax.net.ssl", Use.UNKNOWN),
              Map.entry("javax.net.ssl.HttpsURLConnection", Use.NETWORK),
              Map.entry("org.apache.commons.lang", Use.VALUES),
              Map.entry("org.apache.commons.lang3", Use.VALUES),
              Map.entry("org.apache.commons.text", Use.VALUES),
              Map.entry("org.apache.commons.codec", Use.VALUES),
              Map.entry("org.apache.commons.collections", Use.VALUES),
              Map.entry("org.apache.commons.collections4", Use.VALUES),
              Map.entry("org.apache.commons.io", Use.FILES),
              Map.entry("org.apache.commons.io.IOUtils", Use.VALUES),
              Map.entry("org.apache.http", Use.NETWORK),
              Map.entry("org.apache.http.client.config", Use.VALUES),
              Map.entry("org.apache.http.conn.ssl.NoopHostnameVerifier", Use.VALUES),
              Map.entry("org.apache.http.conn.ssl.AllowAllHostnameVerifier", Use.VALUES),
              Map.entry("org.apache.http.conn.ssl.TrustSelfSignedStrategy", Use.VALUES),
              Map.entry("org.apache.http.conn.ssl.TrustAllStrategy", Use.VALUES),
              Map.entry("org.apache.http.ssl.TrustStrategy", Use.UNKNOWN),
              Map.entry("org.json", Use.VALUES),
              Map.entry("com.google.gson", Use.VALUES),
              Map.entry("com.jcraft.jsch", Use.SSH),
              Map.entry("com.mirth.connect.server.userutil", Use.VALUES),
              Map.entry("com.mirth.connect.userutil", Use.VALUES),
              Map.entry("com.mirth.connect.plugins.datatypes", Use.VALUES),
              Map.entry("com.mirth.connect.donkey.model.message", Use.VALUES)));

  private MirthScriptClasses() {}

  /** The class or package named from this word on, without {@code Packages}; empty for none. */
  static Optional<List<String>> chain(MirthScript script, int index) {
    boolean packages = script.token(index).name("Packages") && script.token(index + 1).sign(".");
    int first = packages ? index + 2 : index;
    boolean starts = script.token(index).kind() == Kind.NAME && !script.token(index - 1).sign(".");
    boolean rooted =
        ROOTS.contains(script.token(first).text()) && script.token(first + 1).sign(".");
    if (!starts || !(packages || rooted)) {
      return Optional.empty();
    }
    List<String> chain = new ArrayList<>();
    int i = first;
    while (script.token(i).kind() == Kind.NAME) {
      chain.add(script.token(i).text());
      i += script.token(i + 1).sign(".") ? 2 : 1;
      if (!script.token(i - 1).sign(".")) {
        break;
      }
    }
    return Optional.of(chain);
  }

  /** What the longest listed beginning of a name stands for. */
  static Use use(List<String> chain) {
    for (int length = chain.size(); length > 0; length--) {
      Use use = PREFIXES.get(String.join(".", chain.subList(0, length)));
      if (use != null) {
        return use;
      }
    }
    return Use.UNKNOWN;
  }
}
