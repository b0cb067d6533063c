package org.auscult.formats.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.auscult.source.SourceFile;
import org.auscult.tree.ConfigNode;
import org.auscult.tree.LineFate;
import org.junit.jupiter.api.Test;

class ConfigEditSyntaxTest {

  private static ConfigEditSyntax.Parsed parse(String text) {
    ConfigEditSyntax.Parsed parsed = ConfigEditSyntax.parse("test", SourceFile.of("fw.conf", text));
    assertThat(new String(parsed.tree().print().get(0), StandardCharsets.UTF_8)).isEqualTo(text);
    return parsed;
  }

  @Test
  void nestsEntriesInSections() {
    ConfigEditSyntax.Parsed parsed =
        parse(
            """
            config firewall policy
                edit 1
                    set srcaddr "LAN one" "b"
                next
            end
            """);
    ConfigNode policy = parsed.tree().root().first("config", "firewall", "policy").orElseThrow();
    ConfigNode set = policy.first("edit", "1").orElseThrow().first("set", "srcaddr").orElseThrow();
    assertThat(set.words()).containsExactly("set", "srcaddr", "LAN one", "b");
    assertThat(policy.wholeSpan().lastLine()).isEqualTo(5);
    assertThat(parsed.closed()).isTrue();
  }

  @Test
  void readsStringsOverSeveralLines() {
    ConfigEditSyntax.Parsed parsed =
        parse("config a b\n  set buffer \"first \\\"line\\\"\nend\nlast\"\n  set c d\nend\n");
    ConfigNode section = parsed.tree().root().first("config").orElseThrow();
    assertThat(section.first("set", "buffer").orElseThrow().word(2))
        .isEqualTo("first \"line\"\nend\nlast");
    assertThat(section.first("set", "c")).isPresent();
  }

  @Test
  void endClosesAnOpenEntryToo() {
    ConfigEditSyntax.Parsed parsed =
        parse("config vdom\nedit root\nconfig a\nend\nend\nconfig b\nend");
    assertThat(parsed.tree().root().all("config")).hasSize(2);
    assertThat(parsed.closed()).isTrue();
  }

  @Test
  void takesAnUnclosedQuoteAsUnparsedLine() {
    ConfigEditSyntax.Parsed parsed = parse("config a\n  set b \"cut\n  set c d\n");
    assertThat(parsed.closed()).isFalse();
    ConfigNode section = parsed.tree().root().first("config").orElseThrow();
    assertThat(section.everything().get(0).fate()).isEqualTo(LineFate.UNPARSED);
    assertThat(section.first("set", "c")).isPresent();
  }

  @Test
  void looksThroughPromptsAndPager() {
    ConfigEditSyntax.Parsed parsed =
        parse(
            "FW-1 # show\r\n"
                + "config a\r\n"
                + "--More-- \r"
                + "         \r"
                + "  set b c\r\n"
                + "end\r\n\r\n"
                + "FW-1 (root) # \r\n");
    ConfigNode section = parsed.tree().root().first("config").orElseThrow();
    assertThat(section.first("set", "b").orElseThrow().words()).isEqualTo(List.of("set", "b", "c"));
    assertThat(parsed.prompted()).isTrue();
  }

  @Test
  void survivesDepth() {
    String text = "config a\n".repeat(5000) + "end\n".repeat(5000);
    assertThat(parse(text).closed()).isTrue();
  }
}
