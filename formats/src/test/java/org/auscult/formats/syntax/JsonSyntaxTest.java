package org.auscult.formats.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.auscult.source.SourceFile;
import org.auscult.tree.ConfigNode;
import org.auscult.tree.LineFate;
import org.auscult.tree.LineFates;
import org.auscult.tree.TreeBuilder;
import org.junit.jupiter.api.Test;

class JsonSyntaxTest {

  private static ParsedText parse(String text) {
    ParsedText parsed = JsonSyntax.parse("json", SourceFile.of("a.json", text));
    assertThat(parsed.tree().print().get(0)).isEqualTo(SourceFile.of("a", text).encode(text));
    return parsed;
  }

  @Test
  void membersAreStatementsOfNameAndValue() {
    ConfigNode root =
        parse("{\"a\": 1, \"b\" : \"x\\n\\u00e9\", \"c\": {\"d\": true}}").tree().root();
    assertThat(root.children().get(0).words()).containsExactly("a", "1");
    assertThat(root.children().get(1).words()).containsExactly("b", "x\né");
    assertThat(root.children().get(2).first("d", "true")).isPresent();
  }

  @Test
  void elementsStandInsideTheirArray() {
    ConfigNode modality = parse("{\"s\": [\"AET\", \"h\", 104, {\"k\": null}, []]}").tree().root();
    ConfigNode array = modality.children().get(0);
    assertThat(array.words()).containsExactly("s");
    assertThat(array.children().stream().map(ConfigNode::text))
        .containsExactly("AET", "h", "104", "{}", "[]");
  }

  @Test
  void commentsAndTrailingCommasAreTaken() {
    String text =
        """
        // before
        {
          /* "off": 1, */
          "a": /* why */ [ 1, 2, ], // end
          "b": 2 /* c */ ,
        }
        // after
        """;
    ParsedText parsed = parse(text);
    assertThat(parsed.whole()).isTrue();
    assertThat(parsed.tree().root().children()).hasSize(2);
    assertThat(LineFates.of(parsed.tree().roots().get(0)).fates())
        .containsExactly(
            LineFate.IRRELEVANT,
            LineFate.IRRELEVANT,
            LineFate.IRRELEVANT,
            LineFate.UNMAPPED,
            LineFate.UNMAPPED,
            LineFate.IRRELEVANT,
            LineFate.IRRELEVANT);
  }

  @Test
  void theRestAfterADamageIsUnparsed() {
    ParsedText parsed = parse("{\n\"a\": 1,\n\"b\" 2,\n\"c\": 3\n}\n");
    assertThat(parsed.whole()).isFalse();
    assertThat(parsed.tree().root().children()).hasSize(1);
    assertThat(LineFates.of(parsed.tree().roots().get(0)).counts().get(LineFate.UNPARSED))
        .isEqualTo(3);
  }

  @Test
  void everyCutIsSeen() {
    String text = "{\"a\": [1, {\"b\": \"x\"}]}";
    for (int end = 0; end < text.length(); end++) {
      assertThat(parse(text.substring(0, end)).whole()).as(text.substring(0, end)).isFalse();
    }
  }

  @Test
  void nestingIsBounded() {
    String deep = "{\"a\":" + "[".repeat(100_000);
    ParsedText parsed = parse(deep);
    assertThat(parsed.whole()).isFalse();
    int depth = 0;
    ConfigNode node = parsed.tree().root();
    while (!node.children().isEmpty()) {
      node = node.children().get(0);
      depth++;
    }
    assertThat(depth).isEqualTo(TreeBuilder.MAX_DEPTH);
  }
}
