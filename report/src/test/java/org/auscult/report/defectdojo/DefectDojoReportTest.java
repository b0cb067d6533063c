package org.auscult.report.defectdojo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.auscult.report.Rendered;
import org.auscult.report.TwoDevices;
import org.auscult.source.Language;
import org.junit.jupiter.api.Test;

class DefectDojoReportTest {
  /** The fields that the importer takes; it refuses a file with any other. */
  private static final Set<String> TAKEN =
      Set.of(
          "title",
          "severity",
          "description",
          "mitigation",
          "impact",
          "date",
          "file_path",
          "line",
          "service",
          "component_name",
          "vuln_id_from_tool",
          "unique_id_from_tool",
          "nb_occurences",
          "static_finding",
          "active",
          "verified",
          "risk_accepted",
          "tags",
          "cwe");

  @Test
  void findingsHaveOnlyFieldsThatTheImporterTakes() throws IOException {
    for (JsonNode finding : findings()) {
      List<String> names = new ArrayList<>();
      finding.fieldNames().forEachRemaining(names::add);
      assertThat(TAKEN).containsAll(names);
      assertThat(names).contains("title", "severity", "description");
    }
  }

  @Test
  void whatSomebodyAnswersForIsAccepted() throws IOException {
    JsonNode open = findings().get(0);
    JsonNode accepted = findings().get(1);
    assertThat(open.get("active").asBoolean()).isTrue();
    assertThat(accepted.get("active").asBoolean()).isFalse();
    assertThat(accepted.get("risk_accepted").asBoolean()).isTrue();
    assertThat(open.get("severity").asText()).isEqualTo("Critical");
    assertThat(open.get("cwe").asInt()).isEqualTo(319);
    assertThat(accepted.get("nb_occurences").asInt()).isEqualTo(2);
  }

  @Test
  void wordsOfAnExportAreNotMarkup() throws IOException {
    assertThat(findings().get(0).get("description").asText()).contains("Bad \\<public\\>");
  }

  private static JsonNode findings() throws IOException {
    return Rendered.json(new DefectDojoReport(), TwoDevices.in(Language.EN)).get("findings");
  }
}
