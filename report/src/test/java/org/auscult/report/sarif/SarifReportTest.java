package org.auscult.report.sarif;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.auscult.report.Rendered;
import org.auscult.report.TwoDevices;
import org.auscult.source.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SarifReportTest {
  private static final SarifReport REPORT = new SarifReport();

  @ParameterizedTest
  @EnumSource(Language.class)
  void holdsToTheSchemaOfOasis(Language language) throws IOException {
    List<Error> errors =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
            .getSchema(schema())
            .validate(Rendered.text(REPORT, TwoDevices.in(language)), InputFormat.JSON);
    assertThat(errors).isEmpty();
  }

  @Test
  void onlyFailuresAreResults() throws IOException {
    assertThat(run().get("results"))
        .hasSize(2)
        .allMatch(r -> r.get("kind").asText().equals("fail"));
  }

  @Test
  void aResultHasItsPlacesDeviceAndFingerprint() throws IOException {
    JsonNode result = run().get("results").get(1);
    assertThat(result.get("message").get("text").asText())
        .isEqualTo("Bad <vty 0> (and in 1 other place)");
    assertThat(result.get("locations")).hasSize(2);
    assertThat(result.at("/locations/0/physicalLocation/artifactLocation/uri").asText())
        .isEqualTo("salle%203/switch%231.cfg");
    assertThat(result.at("/locations/0/physicalLocation/region/startLine").asInt()).isEqualTo(3);
    assertThat(result.at("/locations/0/logicalLocations/0/name").asText()).isEqualTo("sw1");
    assertThat(result.at("/partialFingerprints/auscult~1v1").asText()).isEqualTo("fp-TEL-001");
    assertThat(result.get("baselineState").asText()).isEqualTo("new");
  }

  @Test
  void aWaiverSuppressesAndSaysWhy() throws IOException {
    assertThat(run().at("/results/0/suppressions")).isEmpty();
    JsonNode suppression = run().at("/results/1/suppressions/0");
    assertThat(suppression.get("status").asText()).isEqualTo("accepted");
    assertThat(suppression.get("justification").asText())
        .contains("Replaced in spring", "A. Martin", "2027-03-01");
  }

  @Test
  void rulesCarryScoreWeaknessAndHelp() throws IOException {
    JsonNode rule = run().at("/tool/driver/rules/2");
    assertThat(rule.get("id").asText()).isEqualTo("TEL-001");
    assertThat(rule.at("/properties/security-severity").asText()).isEqualTo("8.0");
    assertThat(rule.at("/properties/tags").toString()).contains("external/cwe/cwe-319");
    assertThat(rule.at("/help/markdown").asText())
        .contains("why \\*it\\* matters", "```\nno ip telnet\n```");
    assertThat(run().at("/results/1/ruleIndex").asInt()).isEqualTo(2);
  }

  @Test
  void informationHasNoScore() throws IOException {
    assertThat(run().at("/tool/driver/rules/4/properties").has("security-severity")).isFalse();
  }

  @Test
  void whatCouldNotBeDoneIsNotified() throws IOException {
    JsonNode invocation = run().get("invocations").get(0);
    assertThat(invocation.get("executionSuccessful").asBoolean()).isFalse();
    List<String> ids =
        invocation.get("toolExecutionNotifications").findValues("descriptor").stream()
            .map(descriptor -> descriptor.get("id").asText())
            .distinct()
            .toList();
    assertThat(ids).containsExactly("not-assessed", "partly-read", "rule-error", "unread");
    assertThat(invocation.toString()).contains("not assessed: WIF-001. To assess it: show all");
  }

  @Test
  void masksSecretsAndNamesTheMask() throws IOException {
    assertThat(Rendered.text(REPORT, TwoDevices.in(Language.EN))).doesNotContain("CANARY");
    assertThat(run().at("/redactionTokens/0").asText()).isEqualTo("‹masked›");
  }

  @Test
  void pathsBecomeUriReferences() {
    assertThat(Artifacts.uri("a b/é?.cfg")).isEqualTo("a%20b/%C3%A9%3F.cfg");
    assertThat(Artifacts.uri("/var/x")).isEqualTo("file:///var/x");
    assertThat(Artifacts.uri("C:/x y")).isEqualTo("file:///C:/x%20y");
    assertThat(Artifacts.uri("a:b/c")).isEqualTo("a%3Ab/c");
  }

  private static JsonNode run() throws IOException {
    return Rendered.json(REPORT, TwoDevices.in(Language.EN)).get("runs").get(0);
  }

  private static String schema() throws IOException {
    try (InputStream in =
        SarifReportTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
