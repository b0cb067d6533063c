package org.auscult.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceFileTest {

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "IBM850", "ISO-8859-1"})
  void frenchTextIsReadInAnyOfItsEncodings(String charset) {
    String text =
        "Nom de l'hôte : SCANNER-É\r\nSystème d'exploitation : Windows à jour\r\n".repeat(3);
    SourceFile file = SourceFile.of("a.txt", text.getBytes(Charset.forName(charset)));
    assertThat(file.text()).isEqualTo(text);
    assertThat(file.encode(file.text())).isEqualTo(text.getBytes(Charset.forName(charset)));
  }

  @Test
  void chineseTextIsReadInGbk() {
    String text = "主机名: 工作站\n操作系统名称: Microsoft Windows 10 专业版\n".repeat(3);
    SourceFile file = SourceFile.of("a.txt", text.getBytes(Charset.forName("GBK")));
    assertThat(file.text()).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"efbbbf61", "fffe6100", "feff0061", "fffe610000", "c3", "00", "8182ff"})
  void bytesComeBackWhateverTheyAre(String hex) {
    byte[] bytes = java.util.HexFormat.of().parseHex(hex);
    SourceFile file = SourceFile.of("a", bytes);
    assertThat(file.encode(file.text())).isEqualTo(bytes);
  }

  @Test
  void randomBytesComeBack() {
    Random random = new Random(7);
    for (int run = 0; run < 200; run++) {
      byte[] bytes = new byte[random.nextInt(300)];
      random.nextBytes(bytes);
      SourceFile file = SourceFile.of("a", bytes);
      assertThat(file.encode(file.text())).isEqualTo(bytes);
    }
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheText() {
    assertThat(SourceFile.of("a", "\uFEFFx".getBytes(StandardCharsets.UTF_8)).text())
        .isEqualTo("x");
  }

  @Test
  void linesAreCountedFromOneAndKnowTheirOffsets() {
    SourceFile file = SourceFile.of("dir/a.cfg", "one\r\ntwo\n\nfour");
    assertThat(file.lineCount()).isEqualTo(4);
    assertThat(file.line(1)).isEqualTo("one");
    assertThat(file.line(3)).isEmpty();
    assertThat(file.line(4)).isEqualTo("four");
    assertThat(file.lineAt(file.lineStart(2))).isEqualTo(2);
    assertThat(file.lineAt(file.lineStart(2) - 1)).isEqualTo(1);
    assertThat(file.name()).isEqualTo("a.cfg");
    assertThat(file.whole()).isEqualTo(new Span("dir/a.cfg", 1, 4));
  }

  @Test
  void anEmptyFileHasNoLines() {
    assertThat(SourceFile.of("a", "").lineCount()).isZero();
  }

  @Test
  void aFileWithZerosIsBinaryAndAConfigurationIsNot() {
    assertThat(SourceFile.of("a", new byte[] {'M', 'Z', 0, 1, 2, 3}).binary()).isTrue();
    assertThat(SourceFile.of("a", "banner login \u0003 hello \u0003\nend\n").binary()).isFalse();
  }
}
