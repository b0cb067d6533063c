package org.auscult.report.markdown;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.auscult.audit.AuditResult;
import org.auscult.audit.FileResult;
import org.auscult.audit.Finding;
import org.auscult.audit.GateVerdict;
import org.auscult.report.Report;
import org.auscult.rule.Outcome;
import org.auscult.rule.Severity;
import org.auscult.source.Language;
import org.auscult.source.Text;

/**
 * {@code summary.md}: the verdict, what was not looked at, and the causes to mend first, for a pull
 * request or a ticket. It keeps below the 65,536 characters that such comments may have.
 */
public final class MarkdownReport implements Report {
  /** How many causes and unread files are shown; the rest is counted. */
  static final int SHOWN = 20;

  @Override
  public String name() {
    return "markdown";
  }

  @Override
  public String fileName() {
    return "summary.md";
  }

  @Override
  public void write(AuditResult result, OutputStream out) throws IOException {
    out.write(new Page(result).text().getBytes(StandardCharsets.UTF_8));
  }

  /** The text of one result. */
  private static final class Page {
    private final AuditResult result;
    private final Language language;
    private final StringBuilder out = new StringBuilder();

    Page(AuditResult result) {
      this.result = result;
      this.language = result.run().language();
    }

    String text() {
      line("# Auscult");
      line("**" + verdict(result.gate()) + "**");
      coverage();
      causes();
      unread();
      return out.toString();
    }

    private String verdict(GateVerdict gate) {
      if (gate.nothingAudited()) {
        return say("Nothing that was given could be audited.", "Rien n’a pu être audité.");
      }
      return gate.failOn()
          .map(severity -> severity.label(language))
          .map(word -> gate.holds() ? holds(word) : broken(word, gate.violations().size()))
          .orElseGet(
              () ->
                  say(
                      "No threshold was set: this counts and does not judge.",
                      "Aucun seuil fixé : ce document compte et ne juge pas."));
    }

    private String holds(String word) {
      return say(
          "The threshold holds: no open finding is rated " + word + " or worse.",
          "Le seuil est respecté : aucun constat ouvert de criticité " + word + " ou supérieure.");
    }

    private String broken(String word, int count) {
      return say(
          "The threshold does not hold: open findings rated " + word + " or worse: " + count + ".",
          "Seuil dépassé : constats ouverts de criticité "
              + word
              + " ou supérieure : "
              + count
              + ".");
    }

    private void coverage() {
      Map<Outcome.Kind, Integer> outcomes = result.outcomes();
      line(
          say(
                  "| Devices | Conforming | Non conforming | Not applicable | Not assessed | Errors |",
                  "| Équipements | Conforme | Non conforme | Sans objet | Non évalué | Erreurs |")
              + "\n|--:|--:|--:|--:|--:|--:|\n| "
              + result.devices().size()
              + " | "
              + outcomes.get(Outcome.Kind.PASSED)
              + " | "
              + outcomes.get(Outcome.Kind.FAILED)
              + " | "
              + outcomes.get(Outcome.Kind.NOT_APPLICABLE)
              + " | "
              + outcomes.get(Outcome.Kind.NOT_ASSESSED)
              + " | "
              + outcomes.get(Outcome.Kind.ERRORED)
              + " |");
      if (result.accepted() > 0) {
        line(say("Accepted findings: ", "Constats acceptés : ") + result.accepted());
      }
    }

    private void causes() {
      List<List<Finding>> causes = byRule();
      if (causes.isEmpty()) {
        line(say("No open findings.", "Aucun constat ouvert."));
        return;
      }
      StringBuilder table =
          new StringBuilder(
              say(
                  "| Criticality | Rule | Weakness | Devices | New |",
                  "| Criticité | Règle | Faiblesse | Équipements | Nouveaux |"));
      table.append("\n|---|---|---|--:|--:|");
      causes.stream().limit(SHOWN).forEach(cause -> table.append('\n').append(row(cause)));
      line(table.toString());
      more(causes.size());
    }

    private String row(List<Finding> cause) {
      Finding first = cause.get(0);
      long fresh = cause.stream().filter(f -> f.novelty() == Finding.Novelty.NEW).count();
      return "| "
          + first.severity().label(language)
          + " | "
          + first.rule().id()
          + " | "
          + Markdown.escape(first.rule().title().in(language))
          + " | "
          + cause.size()
          + " | "
          + fresh
          + " |";
    }

    /** Open findings by their rule, worst rule first, then the one on most devices. */
    private List<List<Finding>> byRule() {
      Map<String, List<Finding>> byRule = new LinkedHashMap<>();
      for (Finding finding : result.findings()) {
        if (finding.state() != Finding.State.ACCEPTED) {
          byRule.computeIfAbsent(finding.rule().id(), id -> new ArrayList<>()).add(finding);
        }
      }
      return byRule.values().stream()
          .sorted(
              Comparator.<List<Finding>, Severity>comparing(cause -> cause.get(0).severity())
                  .thenComparing(List::size, Comparator.reverseOrder()))
          .toList();
    }

    private void unread() {
      List<FileResult> unread = result.unread();
      if (unread.isEmpty()) {
        return;
      }
      StringBuilder list =
          new StringBuilder(say("Files that no device came of:", "Fichiers sans équipement lu :"));
      list.append('\n');
      for (FileResult file : unread.subList(0, Math.min(SHOWN, unread.size()))) {
        list.append("\n- ").append(Markdown.escape(file.path()));
        file.note().ifPresent(note -> list.append(": ").append(Markdown.escape(note.in(language))));
      }
      line(list.toString());
      more(unread.size());
    }

    private void more(int all) {
      if (all > SHOWN) {
        line(say("And " + (all - SHOWN) + " more.", "Et " + (all - SHOWN) + " de plus."));
      }
    }

    private String say(String en, String fr) {
      return new Text(en, fr).in(language);
    }

    private void line(String text) {
      out.append(text).append("\n\n");
    }
  }
}
