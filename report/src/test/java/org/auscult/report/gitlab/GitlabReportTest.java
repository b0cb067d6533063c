package org.auscult.report.gitlab;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import org.auscult.report.Rendered;
import org.auscult.report.TwoDevices;
import org.auscult.source.Language;
import org.junit.jupiter.api.Test;

class GitlabReportTest {

  @Test
  void openFindingsAreListedAtTheirFirstPlace() throws IOException {
    JsonNode list = Rendered.json(new GitlabReport(), TwoDevices.in(Language.EN));
    assertThat(list).as("the accepted one is left out").hasSize(1);
    JsonNode finding = list.get(0);
    assertThat(finding.get("description").asText()).isEqualTo("sw1: Bad <public>");
    assertThat(finding.get("check_name").asText()).isEqualTo("SNMP-001");
    assertThat(finding.get("fingerprint").asText()).isEqualTo("fp-SNMP-001");
    assertThat(finding.get("severity").asText()).isEqualTo("blocker");
    assertThat(finding.at("/location/path").asText()).isEqualTo("salle 3/switch#1.cfg");
    assertThat(finding.at("/location/lines/begin").asInt()).isEqualTo(2);
  }
}
