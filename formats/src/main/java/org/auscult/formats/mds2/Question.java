package org.auscult.formats.mds2;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The identifier of a question (ANSI/NEMA HN 1-2019). Forms that circulate misspell some, and set
 * them with other dashes and blanks.
 */
final class Question {
  /** The topics, and how many questions each has. */
  private static final Map<String, Integer> TOPICS =
      Map.ofEntries(
          Map.entry("DOC", 15),
          Map.entry("MPII", 22),
          Map.entry("ALOF", 2),
          Map.entry("AUDT", 30),
          Map.entry("AUTH", 8),
          Map.entry("CSUP", 34),
          Map.entry("DIDT", 2),
          Map.entry("DTBK", 6),
          Map.entry("EMRG", 1),
          Map.entry("IGAU", 2),
          Map.entry("MLDP", 15),
          Map.entry("NAUT", 4),
          Map.entry("CONN", 19),
          Map.entry("PAUT", 16),
          Map.entry("PLOK", 4),
          Map.entry("RDMP", 4),
          Map.entry("SBOM", 8),
          Map.entry("SAHD", 22),
          Map.entry("SGUD", 5),
          Map.entry("STCF", 7),
          Map.entry("TXCF", 6),
          Map.entry("TXIG", 2),
          Map.entry("RMOT", 6));

  private static final Map<String, String> MISSPELT = Map.of("SHAD", "SAHD");

  private static final Pattern IDENTIFIER =
      Pattern.compile("([A-Z]{3,4})\\s*[-\u2010-\u2015_ ]\\s*(\\d{1,2}(?:\\.\\d{1,2}){0,2})\\.?");

  private Question() {}

  /** The identifier in this cell, as the standard writes it; empty for any other cell. */
  static Optional<String> identifier(String cell) {
    Matcher matcher = IDENTIFIER.matcher(cell.strip().toUpperCase(Locale.ROOT));
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String topic = MISSPELT.getOrDefault(matcher.group(1), matcher.group(1));
    return TOPICS.containsKey(topic)
        ? Optional.of(topic + "-" + matcher.group(2))
        : Optional.empty();
  }

  /** The topic of an identifier, such as {@code PAUT}. */
  static String topic(String identifier) {
    return identifier.substring(0, identifier.indexOf('-'));
  }

  /** How many questions each topic has. */
  static Map<String, Integer> perTopic() {
    return TOPICS;
  }
}
