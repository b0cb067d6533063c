package org.auscult.report.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.auscult.report.Rendered;
import org.auscult.report.TwoDevices;
import org.auscult.source.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class JsonReportTest {
  private static final JsonReport REPORT = new JsonReport();

  @ParameterizedTest
  @EnumSource(Language.class)
  void holdsToItsSchema(Language language) throws IOException {
    String schema = Files.readString(Path.of("../docs/report.schema.json"));
    List<Error> errors =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(schema)
            .validate(Rendered.text(REPORT, TwoDevices.in(language)), InputFormat.JSON);
    assertThat(errors).isEmpty();
  }

  @Test
  void countsOutcomesAndFindings() throws IOException {
    JsonNode summary = english().get("summary");
    assertThat(summary.get("devices").asInt()).isEqualTo(2);
    assertThat(summary.get("files").asInt()).isEqualTo(3);
    assertThat(summary.get("outcomes").toString())
        .isEqualTo(
            "{\"passed\":1,\"failed\":2,\"notApplicable\":1,\"notAssessed\":1,\"errored\":5}");
    assertThat(summary.get("findings").toString())
        .isEqualTo("{\"critical\":1,\"high\":0,\"medium\":0,\"low\":0,\"info\":0,\"waived\":1}");
  }

  @Test
  void aFindingNamesItsFirstPlaceAndThenAll() throws IOException {
    JsonNode finding = english().get("findings").get(1);
    assertThat(finding.get("ruleId").asText()).isEqualTo("TEL-001");
    assertThat(finding.get("state").asText()).isEqualTo("accepted");
    assertThat(finding.get("waiver").get("line").asInt()).isEqualTo(3);
    assertThat(finding.get("line").asInt()).isEqualTo(3);
    assertThat(finding.get("excerpt").asText()).isEqualTo("ip telnet <script>");
    assertThat(finding.get("locations")).hasSize(2);
    assertThat(finding.get("locations").get(1).get("message").asText()).isEqualTo("Bad <vty 1>");
  }

  @Test
  void everyRuleHasAnOutcomeOnEveryDevice() throws IOException {
    JsonNode outcomes = english().get("outcomes");
    assertThat(outcomes).hasSize(10);
    assertThat(outcomes.get(2).get("examined").get(0).asText()).isEqualTo("salle 3/switch#1.cfg:1");
    assertThat(outcomes.get(4).get("obtain").asText()).isEqualTo("show all");
  }

  @Test
  void speaksTheLanguageOfTheRun() throws IOException {
    JsonNode report = Rendered.json(REPORT, TwoDevices.in(Language.FR));
    assertThat(report.get("run").get("language").asText()).isEqualTo("fr");
    assertThat(report.get("findings").get(0).get("message").asText())
        .isEqualTo("Mauvais «\u00a0public\u00a0»");
  }

  @Test
  void writesOneRecordALineAndTheSameBytesEachTime() throws IOException {
    String text = Rendered.text(REPORT, TwoDevices.in(Language.EN));
    assertThat(text).isEqualTo(Rendered.text(REPORT, TwoDevices.in(Language.EN)));
    assertThat(text).doesNotContain("\r", "CANARY").endsWith("}\n");
    assertThat(text.lines().filter(line -> line.startsWith("    {\"ruleId\": "))).hasSize(12);
  }

  private static JsonNode english() throws IOException {
    return Rendered.json(REPORT, TwoDevices.in(Language.EN));
  }
}
