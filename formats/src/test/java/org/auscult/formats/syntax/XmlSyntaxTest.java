package org.auscult.formats.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.auscult.source.SourceFile;
import org.auscult.tree.ConfigNode;
import org.auscult.tree.LineFate;
import org.auscult.tree.LineFates;
import org.junit.jupiter.api.Test;

class XmlSyntaxTest {

  private static ParsedText parse(String text) {
    ParsedText parsed = XmlSyntax.parse("xml", SourceFile.of("a.xml", text));
    assertThat(parsed.tree().print().get(0)).isEqualTo(SourceFile.of("a", text).encode(text));
    return parsed;
  }

  private static ConfigNode first(String text) {
    return parse(text).tree().root().children().get(0);
  }

  @Test
  void elementsAreNameTextAndAttributes() {
    ConfigNode root = first("<r v=\"1\"><e>on</e><p n='x' >t</p><c/><d></d></r>");
    assertThat(root.words()).containsExactly("r", "", "v=1");
    assertThat(root.children().get(0).words()).containsExactly("e", "on");
    assertThat(root.children().get(1).words()).containsExactly("p", "t", "n=x");
    assertThat(root.children().get(2).words()).containsExactly("c");
    assertThat(root.children().get(3).words()).containsExactly("d");
  }

  @Test
  void entitiesAndMarkedSectionsAreDecoded() {
    assertThat(first("<a>1 &lt; &#50; &amp;&#x26; &my;</a>").word(1)).isEqualTo("1 < 2 && &my;");
    assertThat(first("<a>x<![CDATA[<b>&amp;]]>y</a>").word(1)).isEqualTo("x<b>&amp;y");
  }

  @Test
  void nothingOutsideTheFileIsRead() {
    ConfigNode root =
        first("<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>\n<a>&x;</a>\n");
    assertThat(root.words()).containsExactly("a", "&x;");
  }

  @Test
  void commentsAreIrrelevant() {
    ParsedText parsed = parse("<?xml version=\"1.0\"?>\n<!-- c -->\n<a>\n<!-- d -->\n</a>\n");
    assertThat(parsed.whole()).isTrue();
    assertThat(LineFates.of(parsed.tree().roots().get(0)).fates())
        .containsExactly(
            LineFate.IRRELEVANT,
            LineFate.IRRELEVANT,
            LineFate.UNMAPPED,
            LineFate.IRRELEVANT,
            LineFate.UNMAPPED);
  }

  @Test
  void theRestAfterADamageIsUnparsed() {
    ParsedText parsed = parse("<a>\n<b>1</b>\n<c>2</d>\n<e>3</e>\n</a>\n");
    assertThat(parsed.whole()).isFalse();
    assertThat(first("<a>\n<b>1</b>\n<c>2</d>\n</a>").first("b", "1")).isPresent();
    assertThat(LineFates.of(parsed.tree().roots().get(0)).counts().get(LineFate.UNPARSED))
        .isPositive();
  }

  @Test
  void everyCutIsSeen() {
    String text = "<a v=\"1\"><b>x</b><c/></a>";
    for (int end = 0; end < text.length(); end++) {
      assertThat(parse(text.substring(0, end)).whole()).as(text.substring(0, end)).isFalse();
    }
  }

  @Test
  void nestingIsBounded() {
    assertThat(parse("<a>".repeat(5_000)).whole()).isFalse();
  }
}
