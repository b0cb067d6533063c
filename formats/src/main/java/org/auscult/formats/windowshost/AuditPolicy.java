package org.auscult.formats.windowshost;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.auscult.device.LoggingPolicy;
import org.auscult.formats.syntax.TableText;
import org.auscult.tree.ConfigNode;

/**
 * {@code auditpol /get /category:*}, as a table or, with {@code /r}, with commas. It is what is in
 * force, whatever policy it comes from. In the form with commas the identifier of a subcategory is
 * the same in every language (Microsoft, MS-GPAC 2.2.1.4).
 */
final class AuditPolicy {
  private static final String LOGON = "{0cce9215-69ae-11d9-bed3-505054503030}";
  private static final Set<String> LOGON_NAMES = Set.of("logon", "ouvrir la session", "anmelden");
  private static final Set<String> BOTH =
      Set.of("success and failure", "succès et échec", "erfolg und fehler");
  private static final Set<String> LESS =
      Set.of(
          "success",
          "failure",
          "no auditing",
          "succès",
          "échec",
          "pas d’audit",
          "pas d'audit",
          "aucun audit",
          "erfolg",
          "fehler",
          "keine überwachung");

  private AuditPolicy() {}

  static boolean starts(Lines lines, int line) {
    return identified(lines.nextText(line)) && !identified(lines.text(line - 1))
        || table(lines, line);
  }

  private static boolean identified(String text) {
    return lower(text).contains(",{0cce92");
  }

  /** A title, two heads of columns, the first with a slash, a category and what stands in it. */
  private static boolean table(Lines lines, int line) {
    List<String> heads = TableText.cells(lines.text(line + 1));
    return heads.size() == 2
        && heads.get(0).contains("/")
        && TableText.cells(lines.text(line)).size() == 1
        && TableText.cells(lines.text(line + 2)).size() == 1
        && lines.text(line + 3).startsWith("  ")
        && TableText.cells(lines.text(line + 3)).size() == 2;
  }

  static void map(List<ConfigNode> rows, Host host) {
    for (ConfigNode row : rows) {
      String[] cells = row.text().split(",", -1);
      if (cells.length > 4 && lower(cells[3]).equals(LOGON)) {
        logon(row, cells[4], host);
      } else if (row.words().size() == 2 && LOGON_NAMES.contains(lower(row.word(0)))) {
        logon(row, row.word(1), host);
      }
    }
    rows.stream().limit(1).forEach(ConfigNode::irrelevant);
  }

  private static void logon(ConfigNode row, String setting, Host host) {
    String lower = lower(setting);
    Optional<Boolean> both =
        BOTH.contains(lower)
            ? Optional.of(true)
            : LESS.contains(lower) ? Optional.of(false) : Optional.empty();
    both.ifPresent(
        all -> {
          host.device().single(LoggingPolicy.TYPE).set(LoggingPolicy.LOGIN_EVENTS, all, row.span());
          host.auditInForce();
          row.mapped();
        });
  }

  private static String lower(String text) {
    return text.strip().toLowerCase(Locale.ROOT);
  }
}
