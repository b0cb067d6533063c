package org.auscult.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlobTest {

  @ParameterizedTest
  @CsvSource({
    "*.cfg, a/b/SW1.CFG, true",
    "*.cfg, a.cfg/b.txt, false",
    "**/expected.yaml, a/b/expected.yaml, true",
    "**/expected.yaml, expected.yaml, true",
    "a/*/c.txt, a/b/c.txt, true",
    "a/*/c.txt, a/b/b/c.txt, false",
    "a/**, a/b/c.txt, true",
    "old/**, a/old/c.txt, false",
    "sw?, sw1, true",
    "sw?, sw12, false",
    "a+b, a+b, true",
    "a+b, aab, false",
  })
  void patternsMatchPathsOrNames(String glob, String path, boolean expected) {
    assertThat(new Glob(glob).matches(path)).isEqualTo(expected);
  }
}
