package org.auscult.formats.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.auscult.source.SourceFile;
import org.auscult.tree.ConfigNode;
import org.junit.jupiter.api.Test;

class YamlSyntaxTest {
  private static YamlSyntax.Document parse(String text) {
    return YamlSyntax.parse("x", SourceFile.of("a.yml", text));
  }

  private static ConfigNode root(String text) {
    YamlSyntax.Document document = parse(text);
    assertThat(document.parsed().whole()).isTrue();
    assertThat(document.parsed().tree().print().get(0)).isEqualTo(text.getBytes());
    return document.parsed().tree().root();
  }

  @Test
  void mappingsNest() {
    ConfigNode root = root("a:\n  b: 1 # one\n  'c d': \"x \\\"y\\\"\"\ne: http://h:80/\n");
    assertThat(root.children().get(0).children().get(0).words()).containsExactly("b", "1");
    assertThat(root.children().get(0).children().get(1).words()).containsExactly("c d", "x \"y\"");
    assertThat(root.children().get(1).words()).containsExactly("e", "http://h:80/");
  }

  @Test
  void elementsStandAtTheIndentationOfTheirKey() {
    ConfigNode root = root("ports:\n- \"80:8042\"\n- target: 1\n  published: 2\nnext: x\n");
    ConfigNode ports = root.children().get(0);
    assertThat(ports.children().get(0).words()).containsExactly("80:8042");
    assertThat(ports.children().get(1).children().get(1).words()).containsExactly("published", "2");
    assertThat(root.children().get(1).words()).containsExactly("next", "x");
  }

  @Test
  void anElementThatAssignsIsTakenWhole() {
    ConfigNode root = root("e:\n  - USERS={\"a\": \"b\"}\n");
    assertThat(root.children().get(0).children().get(0).word(0)).isEqualTo("USERS={\"a\": \"b\"}");
  }

  @Test
  void blockScalarsKeepTheirLines() {
    ConfigNode root = root("k: |\n  {\n    # no comment\n\n  }\nl: 1\n");
    ConfigNode block = root.children().get(0);
    assertThat(block.word(1)).isEqualTo("  {\n    # no comment\n\n  }\n");
    assertThat(block.children()).hasSize(3);
    assertThat(block.children().get(2).span().firstLine()).isEqualTo(5);
  }

  @Test
  void flowCollectionsMaySpanLines() {
    ConfigNode root = root("a: [x, \"y z\",\n  {b: 1}]\nc: {d: [e]}\n");
    List<ConfigNode> members = root.children().get(0).children();
    assertThat(members.get(1).words()).containsExactly("y z");
    assertThat(members.get(2).children().get(0).words()).containsExactly("b", "1");
    assertThat(root.children().get(1).children().get(0).word(0)).isEqualTo("d");
  }

  @Test
  void anchorsNameWhatAliasesStandFor() {
    YamlSyntax.Document document = parse("x: &common\n  a: 1\ny:\n  <<: *common\n");
    assertThat(document.anchors().get("common").word(0)).isEqualTo("x");
  }

  @Test
  void whatIsNoStatementIsUnparsed() {
    assertThat(parse("just words\n").parsed().whole()).isFalse();
    assertThat(parse("a: [1,\n").parsed().whole()).isFalse();
  }
}
