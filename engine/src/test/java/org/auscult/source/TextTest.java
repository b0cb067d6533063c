package org.auscult.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextTest {

  @Test
  void frenchIsTypesetWithNoBreakSpaces() {
    Text text = new Text("why?", "« pourquoi » : 5 % ; non ?");
    assertThat(text.in(Language.FR))
        .isEqualTo("«\u00a0pourquoi\u00a0»\u00a0: 5\u00a0%\u202f; non\u202f?");
    assertThat(text.in(Language.EN)).isEqualTo("why?");
  }

  @Test
  void whatReadsTheSameInAllLanguagesStaysAsItIs() {
    assertThat(Text.verbatim("show ip route | include : x").fr())
        .isEqualTo("show ip route | include : x");
  }
}
