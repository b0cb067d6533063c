package org.auscult.formats.linuxhost;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.auscult.format.Tell;
import org.auscult.source.SourceFile;
import org.auscult.tree.ConfigNode;

/** Commands that run by the clock: {@code crontab}, {@code cron.d} (crontab(5)). */
final class Jobs {
  private static final String TIME = "(?:[\\d*][\\d*/,-]*|[A-Za-z]{3}(?:[,-][A-Za-z]{3})*)";
  private static final String WHEN =
      "(?:(?:"
          + TIME
          + "\\s+){5}|@(?:reboot|hourly|daily|weekly|monthly|yearly|annually|midnight)\\s+)";
  private static final Pattern JOB = Pattern.compile("-?" + WHEN + "(\\S.*)");
  private static final Pattern LINE = Pattern.compile("-?" + WHEN + "\\S.*|[A-Za-z_]\\w*\\s*=.*");
  private static final Pattern SIGN =
      Pattern.compile(
          "^(?:@(?:reboot|hourly|daily|weekly|monthly|midnight)\\s|(?=[^A-Za-z]*\\*)"
              + WHEN
              + "\\S)");

  private Jobs() {}

  static Optional<Tell> tell(SourceFile file) {
    return Tells.shape(file, "jobs of cron", LINE, SIGN);
  }

  /** A job says what runs, not who may change it: that is for its secrets alone. */
  static void map(ConfigNode root, LinuxHost host) {
    for (ConfigNode node : root.children()) {
      String text = node.word(0);
      Matcher job = JOB.matcher(text);
      boolean secret = CommandSecrets.note(text, "cron job", node, host);
      if (secret) {
        node.mapped();
      } else if (!job.matches()
          && text.matches("(?:SHELL|PATH|HOME|MAILTO|LANG|LC_\\w+|TZ)\\s*=.*")) {
        node.irrelevant();
      } else if (job.matches() && routine(job.group(1))) {
        node.irrelevant();
      }
    }
  }

  /** Jobs that the usual distributions bring along. */
  private static boolean routine(String command) {
    return command.contains("run-parts")
        || command.contains("/usr/lib/php/sessionclean")
        || command.contains("debian-sa1")
        || command.contains("e2scrub")
        || command.contains("/usr/share/mdadm/checkarray");
  }
}
