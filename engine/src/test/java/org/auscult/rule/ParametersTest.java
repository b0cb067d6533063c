package org.auscult.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.auscult.document.DocumentNode;
import org.auscult.document.DocumentReader;
import org.auscult.source.Mistake;
import org.junit.jupiter.api.Test;

class ParametersTest {
  private static final Parameters PARAMETERS =
      Parameters.read(
          yaml("- {name: min-length, value: 12, least: 8, most: 64,"
                  + " title: {en: a, fr: b}, source: c}")
              .list());

  @Test
  void aNameStandsForItsValue() {
    DocumentNode check = yaml("{setting: x.y, at-least: \"${min-length}\", all: [{a: 1}]}");
    assertThat(PARAMETERS.fill(check).need("at-least").number()).isEqualTo(12);
    DocumentNode fifteen = PARAMETERS.with(Map.of("min-length", yaml("15"))).fill(check);
    assertThat(fifteen.need("at-least").number()).isEqualTo(15);
    assertThat(fifteen.need("all")).isSameAs(check.need("all"));
  }

  @Test
  void whatNamesNothingStaysTheSame() {
    DocumentNode check = yaml("{setting: x.y, matches: \"a$\"}");
    assertThat(PARAMETERS.fill(check)).isSameAs(check);
  }

  @Test
  void unknownNamesAndValuesOutOfRangeAreRefused() {
    assertThatThrownBy(() -> PARAMETERS.fill(yaml("{at-least: \"${min-lenght}\"}")))
        .isInstanceOf(Mistake.class)
        .hasMessageContaining("did you mean \"min-length\"?");
    assertThatThrownBy(() -> PARAMETERS.with(Map.of("min-length", yaml("4"))))
        .isInstanceOf(Mistake.class)
        .hasMessageContaining("from 8 to 64");
  }

  private static DocumentNode yaml(String text) {
    return DocumentReader.yaml("x.yaml", text);
  }
}
