package org.auscult.formats.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.auscult.source.SourceFile;
import org.auscult.tree.ConfigNode;
import org.auscult.tree.LineFate;
import org.junit.jupiter.api.Test;

class BraceSyntaxTest {

  private static BraceSyntax.Parsed parse(String text) {
    BraceSyntax.Parsed parsed =
        BraceSyntax.parse("test", SourceFile.of("r.conf", text), line -> line.startsWith("Model:"));
    assertThat(new String(parsed.tree().print().get(0), StandardCharsets.UTF_8)).isEqualTo(text);
    return parsed;
  }

  @Test
  void nestsBlocksAndKeepsLists() {
    BraceSyntax.Parsed parsed = parse("a {\n  b \"x { y;\" [ c d ]; ## SECRET-DATA\n}\n");
    ConfigNode leaf = parsed.tree().root().first("a").orElseThrow().first("b").orElseThrow();
    assertThat(leaf.words()).containsExactly("b", "x { y;", "[", "c", "d", "]");
    assertThat(parsed.closed()).isTrue();
  }

  @Test
  void leavesCommentsAndMarksOut() {
    BraceSyntax.Parsed parsed =
        parse("/* a {\n b; */\n# c {\nprotect: d { e; }\n\n{master:0}\nuser@host> \n");
    assertThat(parsed.tree().root().children()).hasSize(1);
    assertThat(parsed.tree().root().children().get(0).words()).containsExactly("d");
    assertThat(parsed.prompted()).isTrue();
  }

  @Test
  void readsLinesOfTheOtherForm() {
    BraceSyntax.Parsed parsed =
        parse(
            "user@host> show version\n"
                + "Model: x\n"
                + "foo bar\n"
                + "user@host> show configuration\n"
                + "set a \"b c\"\n");
    assertThat(parsed.tree().root().children()).hasSize(1);
    assertThat(parsed.tree().root().first("set").orElseThrow().word(2)).isEqualTo("b c");
  }

  @Test
  void aStatementWithoutItsEndIsUnparsed() {
    BraceSyntax.Parsed parsed = parse("a {\n  b\n  c;\n}\n}\n");
    ConfigNode block = parsed.tree().root().first("a").orElseThrow();
    assertThat(block.everything().get(0).fate()).isEqualTo(LineFate.UNPARSED);
    assertThat(block.first("c")).isPresent();
    assertThat(parse("a {\n b;\n").closed()).isFalse();
  }

  @Test
  void survivesDepth() {
    parse("a {\n".repeat(5000) + "}\n".repeat(5000));
  }
}
