package org.auscult.formats.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.auscult.source.SourceFile;
import org.auscult.tree.ConfigNode;
import org.auscult.tree.LineFate;
import org.junit.jupiter.api.Test;

class CsvSyntaxTest {

  @Test
  void quoted_cells_hold_separators_quotes_and_line_ends() {
    assertThat(records("a,\"b,c\",\"d \"\"e\"\"\"\r\n\"f\ng\",,h\n"))
        .containsExactly(List.of("a", "b,c", "d \"e\""), List.of("f\ng", "", "h"));
  }

  @Test
  void a_quote_that_never_ends_leaves_its_line_unparsed() {
    ConfigNode root = CsvSyntax.parse(SourceFile.of("t.csv", "a,\"b\nc,d\n"), ',', "csv").root();
    assertThat(root.everything().get(0).fate()).isEqualTo(LineFate.UNPARSED);
    assertThat(root.children()).extracting(ConfigNode::words).containsExactly(List.of("c", "d"));
  }

  private static List<List<String>> records(String text) {
    return CsvSyntax.parse(SourceFile.of("t.csv", text), ',', "csv").root().children().stream()
        .map(ConfigNode::words)
        .toList();
  }
}
