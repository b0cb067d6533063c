package org.auscult.rule.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.auscult.device.DeviceModel;
import org.auscult.device.ItemType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RuleSchemaTest {
  private static final String SCHEMA = RuleSchema.json(List.of("snmp"));

  static Stream<String> words() {
    return Stream.of(
            CheckReader.KINDS.stream(),
            FactReader.FACTS.stream(),
            FieldTests.OPERATORS.stream(),
            SecretTests.TESTS.stream(),
            DeviceModel.all().stream().map(ItemType::name))
        .flatMap(all -> all);
  }

  @ParameterizedTest
  @MethodSource("words")
  void knowsEveryWordOfTheLanguage(String word) {
    assertThat(SCHEMA).contains('"' + word + '"');
  }
}
