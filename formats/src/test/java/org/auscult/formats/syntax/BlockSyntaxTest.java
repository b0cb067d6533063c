package org.auscult.formats.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.auscult.source.SourceFile;
import org.auscult.tree.ConfigNode;
import org.auscult.tree.LineFate;
import org.junit.jupiter.api.Test;

class BlockSyntaxTest {
  private static BlockSyntax.Parsed parse(String text) {
    return BlockSyntax.parse("test", SourceFile.of("a", text), line -> false);
  }

  @Test
  void aLineIsAStatementAndABraceOpensABlock() {
    ConfigNode root = parse("a b {\n    c \"d { e\"\n    f {\n    }\n}\n").tree().root();
    assertThat(root.children()).hasSize(1);
    ConfigNode a = root.children().get(0);
    assertThat(a.words()).containsExactly("a", "b");
    assertThat(a.children().get(0).words()).containsExactly("c", "d { e");
    assertThat(a.children().get(1).words()).containsExactly("f");
  }

  @Test
  void bracketsAreWordsAndAnEmptyBlockIsAStatement() {
    ConfigNode a =
        parse("a {\n m [\"x\" \"y z\"]\n n \"o\" { }\n}\n").tree().root().children().get(0);
    assertThat(a.children().get(0).words()).containsExactly("m", "[", "x", "y z", "]");
    assertThat(a.children().get(1).words()).containsExactly("n", "o");
  }

  @Test
  void quotesOfTheShellHoldWordsTogether() {
    ConfigNode set = parse("set a 'b c' d\n").tree().root().children().get(0);
    assertThat(set.words()).containsExactly("set", "a", "b c", "d");
  }

  @Test
  void commentsAndPromptsAreNoStatements() {
    BlockSyntax.Parsed parsed =
        parse("u@r:~$ show configuration\n/* two\n lines */\nset a b\n// end\nu@r:~$\n");
    assertThat(parsed.tree().root().children()).hasSize(1);
    assertThat(parsed.prompted()).isTrue();
  }

  @Test
  void whatIsNeitherIsNotParsedAndAnOpenBlockIsSeen() {
    BlockSyntax.Parsed parsed = parse("hello\na {\n");
    assertThat(parsed.tree().root().everything().get(0).fate()).isEqualTo(LineFate.UNPARSED);
    assertThat(parsed.closed()).isFalse();
  }
}
