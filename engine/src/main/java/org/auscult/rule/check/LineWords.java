package org.auscult.rule.check;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.auscult.fact.ReleaseLine;
import org.auscult.rule.Subject;
import org.auscult.source.Text;

/** What messages say of release lines and the end of their support. */
final class LineWords {
  private LineWords() {}

  /** The words for the line among these whose support ends last. */
  static Map<String, Text> of(List<ReleaseLine> lines, Subject subject) {
    ReleaseLine line = last(lines);
    String product = subject.reference().lifecycles().title(line.product());
    Map<String, Text> words = new HashMap<>();
    words.put("product", Text.verbatim(product));
    words.put("cycle", Text.verbatim(cycle(lines)));
    words.put("end", end(line, subject.reference().today()));
    words.put("source", Text.verbatim(line.source()));
    return words;
  }

  /** What the names of these lines begin with, such as {@code XP}; else all of them. */
  private static String cycle(List<ReleaseLine> lines) {
    String common = lines.get(0).cycle() + " ";
    for (ReleaseLine line : lines) {
      while (!(line.cycle() + " ").startsWith(common)) {
        common = common.substring(0, common.lastIndexOf(' ', common.length() - 2) + 1);
      }
    }
    return common.isEmpty()
        ? lines.stream().map(ReleaseLine::cycle).distinct().collect(Collectors.joining(" / "))
        : common.strip();
  }

  private static ReleaseLine last(List<ReleaseLine> lines) {
    return lines.stream()
        .max(Comparator.comparing(line -> line.endOfSupport().orElse(LocalDate.MIN)))
        .orElseThrow();
  }

  private static Text end(ReleaseLine line, LocalDate today) {
    Text end =
        line.endOfSupport()
            .map(date -> new Text("on " + date, "le " + date))
            .orElse(new Text("on an unpublished date", "à une date non publiée"));
    Optional<LocalDate> sold = line.endOfSecurity().filter(day -> !today.isAfter(day));
    return sold.map(
            day ->
                new Text(
                    end.en() + " (security updates are sold until " + day + ")",
                    end.fr() + " (correctifs de sécurité vendus jusqu’au " + day + ")"))
        .orElse(end);
  }
}
