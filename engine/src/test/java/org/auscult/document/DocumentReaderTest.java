package org.auscult.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.auscult.source.Mistake;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentReaderTest {

  @ParameterizedTest
  @ValueSource(strings = {"no", "1.10", "010", "0x1F", "1_000", "2026-01-31", "on"})
  void scalarsKeepTheirText(String scalar) {
    assertThat(DocumentReader.yaml("f", "key: " + scalar).need("key").text()).isEqualTo(scalar);
  }

  @Test
  void everyValueKnowsItsLine() {
    DocumentNode node = DocumentReader.yaml("f", "a: 1\nb:\n  - x\n  - y: z\n");
    assertThat(node.need("a").line()).isEqualTo(1);
    assertThat(node.need("b").list().get(1).need("y").line()).isEqualTo(4);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'a: &x 1\nb: *x'|anchors",
        "'a: !!int 1'|type tags",
        "'a: 1\na: 2'|stands twice",
        "'a: [1'|f:",
        "'--- 1\n--- 2'|second document",
      })
  void whatIsNotTakenIsRefusedWithItsLine(String yaml, String words) {
    assertThatThrownBy(() -> DocumentReader.yaml("f", yaml))
        .isInstanceOf(Mistake.class)
        .hasMessageContaining(words)
        .hasMessageContaining("f:");
  }

  @Test
  void deepNestingIsRefused() {
    String deep = "[".repeat(500) + "]".repeat(500);
    assertThatThrownBy(() -> DocumentReader.yaml("f", deep)).isInstanceOf(Mistake.class);
    assertThatThrownBy(() -> DocumentReader.json("f", deep)).isInstanceOf(Mistake.class);
  }

  @Test
  void anUnknownKeyNamesTheNearestValidOne() {
    DocumentNode node = DocumentReader.yaml("rules/a.yaml", "id: x\nseverty: high\n");
    assertThatThrownBy(() -> node.only("id", "severity", "title"))
        .hasMessageContaining("rules/a.yaml:2: unknown key \"severty\"")
        .hasMessageContaining("did you mean \"severity\"?");
  }

  @Test
  void aMissingKeySaysWhatToAdd() {
    assertThatThrownBy(() -> DocumentReader.yaml("f", "a: 1").need("title"))
        .hasMessageContaining("f:1: the key \"title\" is missing")
        .hasMessageContaining("add");
  }

  @Test
  void anEmptyDocumentIsAnEmptyMapping() {
    assertThat(DocumentReader.yaml("f", "# nothing\n").entries()).isEmpty();
  }

  @Test
  void valuesStaySilentInMessagesOfTheNode() {
    assertThat(DocumentReader.yaml("f", "password: CANARY").need("password").toString())
        .doesNotContain("CANARY");
  }
}
