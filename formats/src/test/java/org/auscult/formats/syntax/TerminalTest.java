package org.auscult.formats.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TerminalTest {

  @Test
  void backspacesUndoThePager() {
    String captured =
        " --More-- \b\b\b\b\b\b\b\b\b        \b\b\b\b\b\b\b\b\b switchport mode access";
    assertThat(Terminal.shown(captured).strip()).isEqualTo("switchport mode access");
  }

  @Test
  void indentationSurvivesAPagerWhoseBackspacesAreLost() {
    assertThat(Terminal.shown(" --More--          shutdown")).isEqualTo(" shutdown");
    assertThat(Terminal.shown(" --More--         line con 0")).isEqualTo("line con 0");
  }

  @Test
  void carriageReturnStartsTheLineAgain() {
    assertThat(Terminal.shown("--More--\r        \rhostname a").strip()).isEqualTo("hostname a");
  }

  @Test
  void escapesMoveAndErase() {
    assertThat(Terminal.shown("abc\u001b[2Dxy\u001b[K")).isEqualTo("axy");
    assertThat(Terminal.shown("\u001b[1mbold\u001b[0m")).isEqualTo("bold");
    assertThat(Terminal.shown("cut\u001b[")).isEqualTo("cut");
  }

  @Test
  void plainLinesStayAsTheyAre() {
    assertThat(Terminal.shown("  description --- x")).isEqualTo("  description --- x");
  }
}
