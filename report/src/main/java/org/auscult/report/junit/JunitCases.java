package org.auscult.report.junit;

import java.util.List;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.auscult.audit.FileResult;
import org.auscult.audit.Finding;
import org.auscult.audit.RuleResult;
import org.auscult.audit.Waiver;
import org.auscult.rule.Outcome;
import org.auscult.rule.Place;
import org.auscult.rule.Severity;
import org.auscult.source.Language;
import org.auscult.source.Text;
import org.auscult.source.Visible;

/** The cases of one suite. */
final class JunitCases {
  private static final Text ACCEPTED = new Text("accepted by ", "accepté par ");
  private static final Text UNTIL = new Text(" until ", " jusqu’au ");
  private static final Text OBTAIN = new Text(". To assess it: ", ". Pour l’évaluer : ");

  private final String suite;
  private final Language language;
  private final XMLStreamWriter xml;

  JunitCases(String suite, Language language, XMLStreamWriter xml) {
    this.suite = suite;
    this.language = language;
    this.xml = xml;
  }

  void write(List<RuleResult> results) throws XMLStreamException {
    for (RuleResult result : results) {
      String name = result.rule().id() + " " + result.rule().title().in(language);
      for (Finding finding : result.findings()) {
        open(name + finding.cause().map(cause -> " " + cause.key()).orElse(""));
        finding(finding);
        xml.writeEndElement();
      }
      if (result.findings().isEmpty() && result.outcome().kind() != Outcome.Kind.NOT_APPLICABLE) {
        open(name);
        outcome(result.outcome());
        xml.writeEndElement();
      }
    }
  }

  /** A file that no device came of. */
  void unread(FileResult file) throws XMLStreamException {
    open(file.path());
    String why = file.note().map(note -> note.in(language)).orElse(file.status().name());
    remark("error", file.status().name(), why, "");
    xml.writeEndElement();
  }

  private void open(String name) throws XMLStreamException {
    xml.writeCharacters("\n  ");
    xml.writeStartElement("testcase");
    xml.writeAttribute("name", shown(name));
    xml.writeAttribute("classname", shown(suite));
  }

  private void outcome(Outcome outcome) throws XMLStreamException {
    if (outcome instanceof Outcome.NotAssessed not) {
      String why = not.because().in(language);
      remark("skipped", "", why + OBTAIN.in(language) + not.obtain().in(language), "");
    } else if (outcome instanceof Outcome.Errored errored) {
      remark("error", "internal", errored.cause(), "");
    }
  }

  private void finding(Finding finding) throws XMLStreamException {
    if (finding.state() == Finding.State.ACCEPTED) {
      remark("skipped", "", finding.waiver().map(this::answer).orElse(""), "");
    } else {
      Severity severity = finding.severity();
      String first = finding.places().get(0).message().in(language);
      remark("failure", severity.word(), severity.label(language) + ": " + first, places(finding));
    }
  }

  private String answer(Waiver waiver) {
    String who = ACCEPTED.in(language) + waiver.approvedBy();
    return who + UNTIL.in(language) + waiver.until() + ": " + waiver.why();
  }

  private String places(Finding finding) {
    return finding.places().stream().map(this::place).collect(Collectors.joining("\n"));
  }

  private String place(Place place) {
    return place.evidence().span() + " " + place.message().in(language);
  }

  private void remark(String element, String type, String message, String body)
      throws XMLStreamException {
    xml.writeStartElement(element);
    if (!type.isEmpty()) {
      xml.writeAttribute("type", type);
    }
    xml.writeAttribute("message", shown(message));
    xml.writeCharacters(body.lines().map(JunitCases::shown).collect(Collectors.joining("\n")));
    xml.writeEndElement();
  }

  /** XML has no way to write control characters and lone surrogates. */
  private static String shown(String text) {
    return Visible.of(text);
  }
}
