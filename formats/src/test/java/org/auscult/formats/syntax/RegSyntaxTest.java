package org.auscult.formats.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.auscult.source.SourceFile;
import org.auscult.tree.ConfigNode;
import org.auscult.tree.LineFate;
import org.junit.jupiter.api.Test;

class RegSyntaxTest {

  @Test
  void continued_data_is_one_value_and_names_are_unescaped() {
    ConfigNode key =
        key("[HKLM\\A]\n\"x\\\\y\"=hex:01,\\\n  02\n@=\"C:\\\\d\"\n\"n\"=dword:0000000a\n\n");
    assertThat(key.children())
        .extracting(ConfigNode::words)
        .containsExactly(
            List.of("x\\y", "hex:01,02"),
            List.of("", "\"C:\\\\d\""),
            List.of("n", "dword:0000000a"));
    assertThat(RegSyntax.text("\"C:\\\\d\"")).isEqualTo("C:\\d");
    assertThat(RegSyntax.whole(key)).isTrue();
  }

  @Test
  void a_key_without_its_blank_line_may_be_cut() {
    ConfigNode key = key("[HKLM\\A]\n\"n\"=dword:0000");
    assertThat(RegSyntax.whole(key)).isFalse();
    assertThat(key.everything().get(0).fate()).isEqualTo(LineFate.UNPARSED);
  }

  private static ConfigNode key(String text) {
    return RegSyntax.parse(SourceFile.of("a.reg", "REGEDIT4\n\n" + text), "reg")
        .root()
        .children()
        .get(0);
  }
}
