package org.auscult.formats.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.auscult.source.Export;
import org.auscult.source.Redactor;
import org.auscult.source.SourceFile;
import org.auscult.tree.ConfigNode;
import org.junit.jupiter.api.Test;

class RawValuesTest {

  private static String masked(SourceFile file, ParsedText parsed) {
    Redactor redactor = new Redactor(Export.of(file));
    ConfigNode statement = parsed.tree().root().children().get(0);
    RawValues.mask(redactor, file, statement);
    return redactor.text(file.line(1).replace("x", "y"));
  }

  @Test
  void escapesAndEntitiesAreMaskedAsTheyAreWritten() {
    SourceFile json = SourceFile.of("a", "{\"x\": \"CANARY-\\u0063at \\\\ dog\"}");
    assertThat(masked(json, JsonSyntax.parse("j", json))).doesNotContain("CANARY", "dog");
    SourceFile xml = SourceFile.of("a", "<x>CANARY&amp;dog</x>");
    assertThat(masked(xml, XmlSyntax.parse("x", xml))).doesNotContain("CANARY", "dog");
    SourceFile properties = SourceFile.of("a", "x = CANARY\\=dog");
    assertThat(masked(properties, PropertiesSyntax.parse("p", properties)))
        .doesNotContain("CANARY", "dog");
  }
}
