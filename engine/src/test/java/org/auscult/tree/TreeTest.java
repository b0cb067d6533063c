package org.auscult.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.auscult.source.SourceFile;
import org.auscult.source.Span;
import org.junit.jupiter.api.Test;

class TreeTest {
  private static final String TEXT = "! note\nblock {\n  leaf one\n\n}\nrest";

  private static ConfigTree tree() {
    SourceFile file = SourceFile.of("f", TEXT);
    TreeBuilder builder = new TreeBuilder(file);
    builder.other(LineFate.IRRELEVANT, file.lineStart(2));
    builder.open(List.of("block"), file.lineStart(3));
    builder.leaf(List.of("leaf", "one"), file.lineStart(4));
    builder.close(file.lineStart(6));
    return builder.build("test");
  }

  @Test
  void theTreePrintsItsBytesBack() {
    assertThat(tree().print()).containsExactly(TEXT.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void textCannotBeTakenTwice() {
    TreeBuilder builder = new TreeBuilder(SourceFile.of("f", TEXT));
    builder.leaf(List.of("x"), 5);
    assertThatThrownBy(() -> builder.leaf(List.of("y"), 4))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void nodesKnowTheirLines() {
    ConfigNode block = tree().root().first("block").orElseThrow();
    assertThat(block.span()).isEqualTo(Span.line("f", 2));
    assertThat(block.wholeSpan()).isEqualTo(new Span("f", 2, 5));
    assertThat(block.children()).extracting(ConfigNode::text).containsExactly("leaf one");
  }

  @Test
  void everyLineHasOneFateAndTheLeastKnownWins() {
    ConfigTree tree = tree();
    ConfigNode block = tree.root().first("block").orElseThrow().mapped();
    LineFates before = LineFates.of(tree.roots().get(0));
    assertThat(before.fates())
        .containsExactly(
            LineFate.IRRELEVANT,
            LineFate.MAPPED,
            LineFate.UNMAPPED,
            LineFate.IRRELEVANT,
            LineFate.MAPPED,
            LineFate.UNPARSED);
    assertThat(before.spans(LineFate.UNPARSED)).containsExactly(Span.line("f", 6));
    assertThat(before.counts().values().stream().mapToInt(i -> i).sum()).isEqualTo(6);
    block.unmapped();
    assertThat(LineFates.of(tree.roots().get(0)).fates().get(4)).isEqualTo(LineFate.UNMAPPED);
  }

  @Test
  void twoStatementsOnALineShareTheWorseFate() {
    SourceFile file = SourceFile.of("f", "a b");
    TreeBuilder builder = new TreeBuilder(file);
    builder.leaf(List.of("a"), 2).mapped();
    builder.leaf(List.of("b"), 3);
    LineFates fates = LineFates.of(builder.build("t").roots().get(0));
    assertThat(fates.fates()).containsExactly(LineFate.UNMAPPED);
  }

  @Test
  void aCloseWithoutAnOpenIsUnparsedAndNothingIsLost() {
    SourceFile file = SourceFile.of("f", "}\nend\n");
    TreeBuilder builder = new TreeBuilder(file);
    builder.close(2);
    builder.open(List.of("end"), 6);
    ConfigTree tree = builder.build("t");
    assertThat(new String(tree.print().get(0), StandardCharsets.UTF_8)).isEqualTo("}\nend\n");
    assertThat(LineFates.of(tree.roots().get(0)).fates().get(0)).isEqualTo(LineFate.UNPARSED);
  }

  @Test
  void pathsFindStatementsByWords() {
    ConfigTree tree = tree();
    assertThat(NodePath.parse("block / leaf *").find(tree)).hasSize(1);
    assertThat(NodePath.parse("BLOCK / leaf **").find(tree)).hasSize(1);
    assertThat(NodePath.parse("block / leaf").find(tree)).isEmpty();
    assertThat(NodePath.parse("leaf **").find(tree)).isEmpty();
    assertThatThrownBy(() -> NodePath.parse("a /  / b"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
