package org.auscult.formats.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.auscult.source.SourceFile;
import org.auscult.tree.ConfigNode;
import org.junit.jupiter.api.Test;

class PropertiesSyntaxTest {

  private static ParsedText parse(String text) {
    ParsedText parsed = PropertiesSyntax.parse("p", SourceFile.of("a.properties", text));
    assertThat(parsed.tree().print().get(0)).isEqualTo(SourceFile.of("a", text).encode(text));
    return parsed;
  }

  private static List<List<String>> words(String text) {
    return parse(text).tree().root().children().stream().map(ConfigNode::words).toList();
  }

  @Test
  void keysAndValuesAreSetApartInThreeWays() {
    assertThat(words("a = 1\nb:2\nc 3\nd\ne=\n  f  =  x = y \n"))
        .containsExactly(
            List.of("a", "1"),
            List.of("b", "2"),
            List.of("c", "3"),
            List.of("d", ""),
            List.of("e", ""),
            List.of("f", "x = y"));
  }

  @Test
  void linesContinueAndEscapesAreUndone() {
    assertThat(words("a = one, \\\r\n    two\r\nk\\=ey = C:\\\\x \\u00e9\r\n"))
        .containsExactly(List.of("a", "one, two"), List.of("k=ey", "C:\\x é"));
  }

  @Test
  void commentsAreNoProperties() {
    assertThat(words("# a = 1\n! b = 2\n\n#c \\\nd = 4\n")).containsExactly(List.of("d", "4"));
  }

  @Test
  void anOpenContinuationIsACut() {
    assertThat(parse("a = 1\nb = 2").whole()).isTrue();
    assertThat(parse("a = 1\nb = 2\\").whole()).isFalse();
  }
}
