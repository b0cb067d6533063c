package org.auscult.report.junit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.maven.plugin.surefire.log.api.NullConsoleLogger;
import org.apache.maven.plugins.surefire.report.ReportTestCase;
import org.apache.maven.plugins.surefire.report.ReportTestSuite;
import org.apache.maven.plugins.surefire.report.TestSuiteXmlParser;
import org.auscult.report.Rendered;
import org.auscult.report.TwoDevices;
import org.auscult.source.Language;
import org.junit.jupiter.api.Test;

/** Read by the parser that Maven's own report is made with. */
class JunitReportTest {

  @Test
  void aDeviceIsASuiteAndWhatNobodyReadIsOneOfErrors() throws Exception {
    assertThat(suites(Language.EN))
        .extracting(ReportTestSuite::getName)
        .containsExactly("sw1", "pump/7", "files that no device came of");
  }

  @Test
  void onlyWhatFailedAndNobodyAnswersForFails() throws Exception {
    ReportTestSuite suite = suites(Language.EN).get(0);
    assertThat(suite.getNumberOfTests()).as("all but the not applicable").isEqualTo(4);
    assertThat(suite.getNumberOfFailures()).isEqualTo(1);
    assertThat(suite.getNumberOfSkipped()).as("accepted, not assessed").isEqualTo(2);
    assertThat(suite.getNumberOfErrors()).isZero();
  }

  @Test
  void anErrorOfOursIsAnError() throws Exception {
    assertThat(suites(Language.EN).get(1).getNumberOfErrors()).isEqualTo(5);
  }

  @Test
  void aFailureSaysWhatIsWrongAndWhere() throws Exception {
    ReportTestCase failed =
        suites(Language.FR).get(0).getTestCases().stream()
            .filter(ReportTestCase::hasFailure)
            .findFirst()
            .orElseThrow();
    assertThat(failed.getName()).isEqualTo("SNMP-001 Titre de SNMP-001");
    assertThat(failed.getFailureType()).isEqualTo("critical");
    assertThat(failed.getFailureMessage()).contains("Mauvais", "public");
    assertThat(failed.getFailureDetail()).contains("salle 3/switch#1.cfg:2");
  }

  @Test
  void aReasonStandsWithWhatIsSkipped() throws Exception {
    String xml = Rendered.text(new JunitReport(), TwoDevices.in(Language.EN));
    assertThat(xml)
        .contains("not exported. To assess it: show all")
        .contains("accepted by A. Martin until 2027-03-01: Replaced in spring")
        .doesNotContain("CANARY");
  }

  private static List<ReportTestSuite> suites(Language language) throws Exception {
    String xml = Rendered.text(new JunitReport(), TwoDevices.in(language));
    return new TestSuiteXmlParser(new NullConsoleLogger())
        .parse(
            new InputStreamReader(
                new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)),
                StandardCharsets.UTF_8));
  }
}
