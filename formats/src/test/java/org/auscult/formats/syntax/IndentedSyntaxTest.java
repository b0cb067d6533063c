package org.auscult.formats.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.auscult.source.SourceFile;
import org.auscult.tree.ConfigNode;
import org.auscult.tree.ConfigTree;
import org.junit.jupiter.api.Test;

class IndentedSyntaxTest {

  /** Comments begin with an exclamation mark; {@code text} goes on to a line of a full stop. */
  private static final class Plain implements IndentedSyntax.Dialect {
    @Override
    public boolean statement(int number, String line) {
      return !line.strip().startsWith("!");
    }

    @Override
    public Optional<Predicate<String>> text(List<String> words, String line) {
      return line.startsWith("text") ? Optional.of("."::equals) : Optional.empty();
    }

    @Override
    public IndentedSyntax.Place place(List<String> words) {
      return switch (words.get(0)) {
        case "a" -> IndentedSyntax.Place.MODE;
        case "t" -> IndentedSyntax.Place.TOP;
        default -> IndentedSyntax.Place.INSIDE;
      };
    }
  }

  @Test
  void linesStandInsideTheNearestLessIndentedOne() {
    ConfigTree tree = parse("a\n b\n  c\n d\ne\n");
    assertThat(shape(tree.root())).isEqualTo("(a(b(c))(d))(e)");
  }

  @Test
  void commentsEndNothingAndBelongToNobody() {
    ConfigTree tree = parse("a\n!\n b\n!\nc\n!\n");
    assertThat(shape(tree.root())).isEqualTo("(a(b))(c)");
    assertThat(tree.root().children().get(0).wholeSpan().lastLine()).isEqualTo(3);
  }

  @Test
  void textsAreOneStatement() {
    ConfigTree tree = parse("text of\n! no comment\n  no child\n.\na\n");
    assertThat(shape(tree.root())).isEqualTo("(text)(a)");
    assertThat(tree.root().children().get(0).span().lastLine()).isEqualTo(4);
  }

  @Test
  void anUnendedTextReachesTheEnd() {
    assertThat(shape(parse("t\ntext of\nb\nc").root())).isEqualTo("(t)(text)");
  }

  @Test
  void aFlattenedFileNestsUnderItsTopStatements() {
    assertThat(shape(parse("a\nb\nc\n!\nd\na\ne\nt\nf\n").root()))
        .isEqualTo("(a(b)(c))(d)(a(e))(t)(f)");
  }

  @Test
  void printsBackByteForByte() {
    String text = "a\r\n\tb  \r\n !x\r\n\r\ntext\r\n..\r\n";
    SourceFile file = SourceFile.of("x", text);
    assertThat(IndentedSyntax.parse(file, "x", new Plain()).print().get(0))
        .isEqualTo(file.encode(text));
  }

  @Test
  void depthIsBounded() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 1000; i++) {
      text.append(" ".repeat(i)).append("x\n");
    }
    assertThat(parse(text.toString()).print().get(0)).hasSize(text.length());
  }

  private static ConfigTree parse(String text) {
    return IndentedSyntax.parse(SourceFile.of("x", text), "x", new Plain());
  }

  private static String shape(ConfigNode node) {
    StringBuilder out = new StringBuilder();
    for (ConfigNode child : node.children()) {
      out.append('(').append(child.word(0)).append(shape(child)).append(')');
    }
    return out.toString();
  }
}
