package org.auscult.formats.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.auscult.source.SourceFile;
import org.auscult.tree.ConfigNode;
import org.junit.jupiter.api.Test;

class BeginEndSyntaxTest {

  private static ParsedText parse(String text) {
    return BeginEndSyntax.parse("test", SourceFile.of("a.cfg", text));
  }

  @Test
  void quotes_and_parentheses_hold_words_together() {
    ConfigNode line = parse("\"two words\" = a, (B, b.example.org, 104) 'c d'\n").tree().root();
    assertThat(line.children().get(0).words())
        .containsExactly("two words", "a", "B, b.example.org, 104", "c d");
  }

  @Test
  void rows_stand_inside_their_block() {
    ParsedText parsed = parse("Port = 1\nHosts BEGIN\n# one\na = (A, h, 1)\nHosts END\nLast 2\n");
    assertThat(parsed.whole()).isTrue();
    assertThat(parsed.tree().root().children())
        .extracting(ConfigNode::text)
        .containsExactly("Port 1", "Hosts BEGIN", "Last 2");
    assertThat(parsed.tree().root().children().get(1).children())
        .extracting(ConfigNode::text)
        .containsExactly("a A, h, 1");
  }

  @Test
  void a_block_without_end_is_not_whole() {
    assertThat(parse("Hosts BEGIN\na = b\nTable END\n").whole()).isFalse();
  }

  @Test
  void an_open_parenthesis_makes_no_words() {
    assertThat(BeginEndSyntax.words("a = (A, h, 1")).isEmpty();
  }
}
