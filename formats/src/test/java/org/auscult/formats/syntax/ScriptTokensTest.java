package org.auscult.formats.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.auscult.formats.syntax.ScriptTokens.Kind;
import org.auscult.formats.syntax.ScriptTokens.Token;
import org.junit.jupiter.api.Test;

class ScriptTokensTest {
  private static List<String> words(String script) {
    return ScriptTokens.of(script).tokens().stream().map(Token::text).toList();
  }

  @Test
  void commentsAreNoWords() {
    assertThat(words("a // 'b\n/* c */ d")).containsExactly("a", "d");
  }

  @Test
  void textsLoseQuotesAndEscapes() {
    assertThat(words("x = 'it\\'s' + \"\\u0041\\n\""))
        .containsExactly("x", "=", "it's", "+", "A\n");
  }

  @Test
  void aSlashBehindAValueDivides() {
    assertThat(words("a / b")).containsExactly("a", "/", "b");
    assertThat(ScriptTokens.of("s.replace(/['\"/]/g, '')").tokens())
        .filteredOn(token -> token.kind() == Kind.PATTERN)
        .extracting(Token::text)
        .containsExactly("/['\"/]/g");
  }

  @Test
  void expressionsOfATemplateAreReadToo() {
    ScriptTokens script = ScriptTokens.of("`a ${eval(x)} b`; c");
    assertThat(script.whole()).isTrue();
    assertThat(script.tokens().get(0).literal()).isFalse();
    assertThat(script.tokens()).extracting(Token::text).contains("eval", "c");
  }

  @Test
  void whatDoesNotEndIsDamaged() {
    for (String script : List.of("'a", "'a\n'", "`a", "/* a", "x = /a", "`${`${", "'a\\")) {
      assertThat(ScriptTokens.of(script).whole()).as(script).isFalse();
    }
  }
}
