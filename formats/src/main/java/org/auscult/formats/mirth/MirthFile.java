package org.auscult.formats.mirth;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.auscult.format.Tell;
import org.auscult.source.SourceFile;

/** What a file of a Mirth server can be, and what tells it. */
enum MirthFile {
  /** {@code mirth.properties}. */
  PROPERTIES,
  /** {@code mirth-cli-config.properties}: the log-in of the command line client. */
  CLIENT,
  /** A backup of the server configuration. */
  BACKUP,
  /** The configuration map or the global scripts. */
  MAP,
  /** Channels alone: one, a list or a group; libraries of code; alerts. */
  CHANNELS;

  private static final Map<String, Integer> KEYS =
      Map.of(
          "keystore.storepass", 40,
          "configurationmap.path", 40,
          "https.server.protocols", 20,
          "password.minlength", 20,
          "rhino.languageversion", 20,
          "server.api.require-requested-with", 20,
          "server.startupdeploy", 20);

  private static final Set<String> CLIENT_KEYS = Set.of("address", "user", "password", "version");

  private static final int ENOUGH = 60;
  private static final String CLASSES = "com.mirth.connect.";

  private static final Pattern ROOT =
      Pattern.compile(
          "<(serverConfiguration|channels?|channelGroups?|list|map|codeTemplateLibrary"
              + "|codeTemplateLibraries|codeTemplate|alertModel)(?=[\\s>/])[^>]{0,200}>");

  /** Roots that no other product has, with the version that wrote them. */
  private static final Pattern OWN =
      Pattern.compile(
          "<(?:channelGroup|codeTemplateLibrary|codeTemplate|alertModel) version=\"[0-9.]+\">");

  private static final List<String> MOMENTS =
      List.of("Deploy", "Undeploy", "Preprocessor", "Postprocessor");

  /** What speaks for a file being of Mirth; empty when not enough does. */
  static List<Tell> tells(SourceFile file) {
    List<Tell> tells = looksLikeXml(file.text()) ? xml(file) : properties(file);
    return tells.stream().mapToInt(Tell::weight).sum() >= ENOUGH ? tells : List.of();
  }

  /** The kind of a file that is of Mirth. */
  static MirthFile of(SourceFile file) {
    if (!looksLikeXml(file.text())) {
      return keys(file).containsAll(CLIENT_KEYS) ? CLIENT : PROPERTIES;
    }
    String tag = root(file).orElse("");
    return tag.startsWith("<serverConf") ? BACKUP : tag.startsWith("<map") ? MAP : CHANNELS;
  }

  private static boolean looksLikeXml(String text) {
    for (int i = 0; i < Math.min(text.length(), 4096); i++) {
      if (!Character.isWhitespace(text.charAt(i))) {
        return text.charAt(i) == '<';
      }
    }
    return false;
  }

  private static List<Tell> xml(SourceFile file) {
    List<Tell> tells = new ArrayList<>();
    Optional<String> root = root(file);
    if (root.isEmpty()) {
      return tells;
    }
    tells.add(new Tell(1, "root element of Mirth", root.get().contains("version=") ? 20 : 10));
    int classes = file.text().indexOf(CLASSES);
    if (classes >= 0) {
      tells.add(new Tell(file.lineAt(classes), "class names of Mirth", 60));
    } else if (root.get().startsWith("<serverConfiguration")) {
      tells.add(new Tell(1, "server configuration", 40));
    } else if (OWN.matcher(root.get()).matches()) {
      tells.add(new Tell(1, "library, group or alert of Mirth", 40));
    } else if (root.get().startsWith("<map") && moments(file.text())) {
      tells.add(new Tell(1, "global scripts", ENOUGH));
    }
    return tells;
  }

  private static boolean moments(String text) {
    return MOMENTS.stream().allMatch(m -> text.contains("<string>" + m + "</string>"));
  }

  /** The first tag, behind declaration and comments. */
  private static Optional<String> root(SourceFile file) {
    String text = file.text();
    int at = text.indexOf('<');
    while (at >= 0 && (text.startsWith("<?", at) || text.startsWith("<!--", at))) {
      int end = text.indexOf(text.startsWith("<?", at) ? "?>" : "-->", at);
      at = end < 0 ? -1 : text.indexOf('<', end);
    }
    if (at < 0) {
      return Optional.empty();
    }
    Matcher tag = ROOT.matcher(text).region(at, Math.min(text.length(), at + 300));
    return tag.lookingAt() ? Optional.of(tag.group()) : Optional.empty();
  }

  private static List<Tell> properties(SourceFile file) {
    List<Tell> tells = new ArrayList<>();
    for (int line = 1; line <= file.lineCount(); line++) {
      int weight = KEYS.getOrDefault(key(file.line(line)), 0);
      if (weight > 0) {
        tells.add(new Tell(line, "property " + key(file.line(line)), weight));
      }
    }
    if (tells.isEmpty() && keys(file).equals(CLIENT_KEYS)) {
      tells.add(new Tell(1, "log-in of the command line client", ENOUGH));
    }
    return tells;
  }

  private static Set<String> keys(SourceFile file) {
    Set<String> keys = new TreeSet<>();
    for (int line = 1; line <= Math.min(file.lineCount(), 200); line++) {
      String key = key(file.line(line));
      if (!key.isEmpty()) {
        keys.add(key);
      }
    }
    return keys;
  }

  private static String key(String line) {
    String text = line.strip();
    int equal = text.indexOf('=');
    return equal <= 0 || text.startsWith("#")
        ? ""
        : text.substring(0, equal).strip().toLowerCase(Locale.ROOT);
  }
}
