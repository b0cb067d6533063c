package org.auscult.formats.linuxhost;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.auscult.device.StoredSecret;
import org.auscult.tree.ConfigNode;

/** Passwords that stand in a command line or in the environment of a job. */
final class CommandSecrets {
  private static final String VALUE = "(?:\"([^\"]+)\"|'([^']+)'|([^\\s\"';&|]+))";
  private static final List<Pattern> PLACES =
      List.of(
          Pattern.compile(
              "(?i)\\b\\w*(?:passw(?:or)?d|passwd|_pwd|passphrase|secret|token|apikey|api_key)\\s*=\\s*"
                  + VALUE),
          Pattern.compile(
              "(?i)(?:^|\\s)--?(?:password|passwd|pass|pwd|token|secret|api-key)(?:\\s+|=)"
                  + VALUE),
          Pattern.compile("\\bsshpass\\s+-p\\s*" + VALUE),
          Pattern.compile("(?:^|\\s)(?:-u|--user)\\s+[\"']?[\\w.@-]+:" + VALUE),
          Pattern.compile("\\bmysql(?:dump|admin)?\\b[^|;]*?\\s-p" + VALUE),
          Pattern.compile("\\w+://[^\\s:/@]+:([^\\s@/]+)@"));

  private CommandSecrets() {}

  /** Notes the passwords on a line, each as a stored secret; true when there is one. */
  static boolean note(String command, String name, ConfigNode node, LinuxHost host) {
    boolean found = false;
    for (Pattern place : PLACES) {
      Matcher match = place.matcher(command);
      while (match.find()) {
        String value = value(match);
        if (literal(value)) {
          host.device()
              .add(StoredSecret.TYPE, node.span())
              .set(StoredSecret.NAME, name, node.span())
              .set(StoredSecret.SECRET, host.redactor().clear(value), node.span());
          found = true;
        }
      }
    }
    return found;
  }

  private static String value(Matcher match) {
    for (int group = 1; group <= match.groupCount(); group++) {
      if (match.group(group) != null) {
        return match.group(group);
      }
    }
    return "";
  }

  /** False for variables, for commands that fetch the value, and for files. */
  private static boolean literal(String value) {
    return !value.isEmpty() && "$`/<%*".indexOf(value.charAt(0)) < 0;
  }
}
