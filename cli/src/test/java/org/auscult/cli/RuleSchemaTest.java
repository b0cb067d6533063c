package org.auscult.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.auscult.cli.Cli.auscult;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RuleSchemaTest {
  private static final Path RULES = Path.of("../rules");
  private static final Set<String> NO_RULES =
      Set.of(
          "dialects",
          "frameworks",
          "credentials",
          "lifecycles",
          "advisories",
          "profiles",
          "src",
          "target");
  private static final YAMLMapper YAML = new YAMLMapper();
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(auscult("rules", "schema").out());

  static List<Path> builtIn() throws IOException {
    try (Stream<Path> files = Files.walk(RULES)) {
      return files
          .filter(file -> file.toString().endsWith(".yaml"))
          .filter(file -> RULES.relativize(file).getNameCount() > 1)
          .filter(file -> !NO_RULES.contains(RULES.relativize(file).getName(0).toString()))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("builtIn")
  void everyBuiltInRuleHoldsToIt(Path file) throws IOException {
    assertThat(SCHEMA.validate(YAML.readTree(Files.readString(file)))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{none: acounts}",
        "{none: accounts, where: {nam: x}}",
        "{none: accounts, where: {name: {at-least: 3}}}",
        "{every: accounts, where: {name: x}}",
        "{setting: password-policy.min-lenght, at-least: 8}",
        "{fact: firmware-old}",
        "{any: [{none: nothing}]}",
        "{}"
      })
  void refusesWhatTheReaderRefuses(String check) throws IOException {
    JsonNode schema = YAML.readTree(auscult("rules", "schema").out());
    Schema checks =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(
                YAML.createObjectNode()
                    .put("$ref", "#/$defs/check")
                    .set("$defs", schema.get("$defs")));
    assertThat(checks.validate(YAML.readTree(check))).isNotEmpty();
  }

  @Test
  void takesACheck() throws IOException {
    assertThat(auscult("rules", "schema").out()).startsWith("{").contains("\"none\"", "\"tree\"");
  }
}
