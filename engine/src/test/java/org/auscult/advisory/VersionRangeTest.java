package org.auscult.advisory;

import static org.assertj.core.api.Assertions.assertThat;

import org.auscult.fact.Truth;
import org.auscult.version.VersionScheme;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VersionRangeTest {
  private static final Order LETTERED =
      new Order(VersionScheme.named("lettered").orElseThrow(), true);

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "<8.2.2; 8.2.1; TRUE",
        "<8.2.2; v8.2.2; FALSE",
        "<8.2.2; 8.2.2.1; FALSE",
        "<8.2.2; 8.2; UNKNOWN",
        "<8.2.2; blue; UNKNOWN",
        "<=9.33; 9.33; TRUE",
        "<=9.33; 9.33.0; TRUE",
        "<=9.33; 9.33.1; UNKNOWN",
        "<=9.33; 9.34; FALSE",
        "<=12.2.x; 12.2.8.400; TRUE",
        "<=12.2.x; 12.3; FALSE",
        "<3.x; 2.9; TRUE",
        "<3.x; 3.1; FALSE",
        "14.1.x; 14.1.2; TRUE",
        "14.1.x; 14.10; FALSE",
        "<~7.6.2; 7.6.2; UNKNOWN",
        "<~7.6.2; 7.6.1; TRUE",
        ">=4.4 <=4.12; 4.9; TRUE",
        ">=4.4 <=4.12; 4.13; FALSE",
        ">=4.4 <=4.12; 4.3; FALSE",
        "<=012U000061; 012U000040; TRUE",
        "<=012U000061; 012L000040; UNKNOWN",
        "<=U61, <=L81; L80; TRUE",
        "<=U61, <=L81; L82; UNKNOWN",
        "<=2023.3_Build_9342; 2023.2; TRUE",
        "<=2023.3_Build_9342; 2023.3 Build 9342; TRUE",
        "<=2023.3_Build_9342; 2024.1; FALSE",
        "8; 8; TRUE",
        "8; 8.5; UNKNOWN",
      })
  void aVersionIsInItOutsideOrUndecided(String versions, String installed, Truth expected) {
    VersionSet set = VersionNotation.read(versions).orElseThrow();
    assertThat(set.contains(installed, Order.GENERAL)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "<B.06.18, B.06.17, TRUE",
    "<B.06.18, C.00.01, FALSE",
    "<=C.00.04, B.02.30, TRUE",
    "<=N, M.04, TRUE",
    "<=N, P.01, FALSE",
    "<=N, N.01, UNKNOWN"
  })
  void lettersCountWhereTheMakerCountsSo(String versions, String installed, Truth expected) {
    VersionSet set = VersionNotation.read(versions).orElseThrow();
    assertThat(set.contains(installed, LETTERED)).isEqualTo(expected);
  }
}
