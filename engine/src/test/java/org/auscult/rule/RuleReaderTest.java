package org.auscult.rule;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.auscult.source.Mistake;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{nonee: services}|did you mean \"none\"?",
        "{none: servces}|did you mean \"services\"?",
        "{none: services, where: {protocl: telnet}}|did you mean \"protocol\"?",
        "{none: services, where: {port: abc}}|not a whole number",
        "{none: services, where: {enabled: maybe}}|neither true nor false",
        "{none: services, wher: {port: 23}}|did you mean \"where\"?",
        "{none: services, where: {port: {at-lest: 2}}}|did you mean \"at-least\"?",
        "{none: accounts, where: {secret: {known-defalt: true}}}|did you mean \"known-default\"?",
        "{none: accounts, where: {secret: {storage: claer}}}|did you mean \"clear\"?",
        "{setting: password-policy.min-lenght, at-least: 8}|did you mean \"min-length\"?",
        "{setting: services.port, equals: 23}|is a list of items",
        "{none: password-policy}|is a single thing",
        "{setting: password-policy.min-length}|is not tested",
        "{none: services, where: {allowed-sources: any}}|use includes",
        "{none: services, where: {name: {matches: '(a+)+b'}}}|can take for ever",
        "{every: services, where: {port: 23}}|\"must\" is missing",
        "{fact: firmware-suport-ended}|did you mean \"firmware-support-ended\"?",
      })
  void aMistakeNamesItsPlaceAndTheNearestValidWord(String check, String words) {
    assertThatThrownBy(() -> Fixture.rule(check))
        .isInstanceOf(Mistake.class)
        .hasMessageContaining("TEST-001-x.yaml:8")
        .hasMessageContaining(words);
  }
}
