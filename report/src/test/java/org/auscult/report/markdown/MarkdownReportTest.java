package org.auscult.report.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.auscult.report.Rendered;
import org.auscult.report.TwoDevices;
import org.auscult.source.Language;
import org.junit.jupiter.api.Test;

class MarkdownReportTest {

  @Test
  void saysTheVerdictAndWhatItDoesNotCover() throws IOException {
    assertThat(Rendered.text(new MarkdownReport(), TwoDevices.in(Language.EN)))
        .contains("**The threshold does not hold: open findings rated High or worse: 1.**")
        .contains("| 2 | 1 | 2 | 1 | 1 | 5 |")
        .contains("Accepted findings: 1")
        .contains("| Critical | SNMP-001 | Title of SNMP-001 | 1 | 1 |")
        .contains("- notes.txt: no format knows it")
        .doesNotContain("TEL-001");
  }

  @Test
  void speaksFrench() throws IOException {
    assertThat(Rendered.text(new MarkdownReport(), TwoDevices.in(Language.FR)))
        .contains("Seuil dépassé\u00a0: constats ouverts de criticité Majeur")
        .contains("| Critique | SNMP-001 | Titre de SNMP-001 | 1 | 1 |");
  }
}
