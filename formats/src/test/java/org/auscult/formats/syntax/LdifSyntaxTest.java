package org.auscult.formats.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.auscult.source.SourceFile;
import org.auscult.tree.ConfigNode;
import org.auscult.tree.LineFate;
import org.auscult.tree.LineFates;
import org.junit.jupiter.api.Test;

class LdifSyntaxTest {

  private static ParsedText parse(String text) {
    ParsedText parsed = LdifSyntax.parse("ldif", SourceFile.of("a.ldif", text));
    assertThat(parsed.tree().print().get(0)).isEqualTo(SourceFile.of("a", text).encode(text));
    return parsed;
  }

  @Test
  void entriesHoldTheirAttributes() {
    ConfigNode root = parse("version: 1\n\ndn: cn=a\ncn: a\n\ndn: cn=b\ncn:b\n").tree().root();
    assertThat(root.children()).hasSize(3);
    assertThat(root.children().get(1).words()).containsExactly("dn", "cn=a");
    assertThat(root.children().get(2).first("cn", "b")).isPresent();
  }

  @Test
  void foldedLinesAndBase64AreDecoded() {
    ConfigNode entry =
        parse("dn: cn=a,dc=hos\r\n pital\r\nl:: w6l0\r\n YWdl\r\n# folded\r\n  comment\r\n")
            .tree()
            .root()
            .children()
            .get(0);
    assertThat(entry.word(1)).isEqualTo("cn=a,dc=hospital");
    assertThat(entry.children()).hasSize(1);
    assertThat(entry.children().get(0).words()).containsExactly("l", "étage");
    assertThat(entry.children().get(0).span().lastLine()).isEqualTo(4);
  }

  @Test
  void aLineThatIsNoAttributeIsUnparsedAlone() {
    ParsedText parsed = parse("dn: cn=a\nnonsense\ncn: a\n");
    assertThat(LineFates.of(parsed.tree().roots().get(0)).fates())
        .containsExactly(LineFate.UNMAPPED, LineFate.UNPARSED, LineFate.UNMAPPED);
  }

  @Test
  void aLastLineWithoutEndIsACut() {
    assertThat(parse("dn: cn=a\ncn: a\n").whole()).isTrue();
    assertThat(parse("dn: cn=a\ncn: a").whole()).isFalse();
  }
}
