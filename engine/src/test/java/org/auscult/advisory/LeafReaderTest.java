package org.auscult.advisory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeafReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        // leaf; sentence at the leaf, behind the product's name; what is understood
        "vers:all/*; : all versions; *",
        "*; : *; *",
        "vers:generic/>=1.0|<2.0|2.4; ''; >=1.0 <2.0, 2.4",
        "< 8.2.2; : versions prior to Version 8.2.2; <8.2.2",
        "<=12.1.3; : <=12.1.3; <=12.1.3",
        "<1.13.0.; : <1.13.0.; <1.13.0",
        "9.7; : Version 9.7; 9.7",
        "1.10 | 1.11; : Versions 1.10 1.11; 1.10, 1.11",
        ">= 4.4 | <= 4.12; : Versions 4.4 through 4.12; >=4.4 <=4.12",
        "2.3.6 and  below; : software Version 2.3.6 and below; <=2.3.6",
        "V2.1 and earlier; ''; <=2.1",
        "All versions < V3.2; ''; <3.2",
        "from 1.0 to 1.4; ''; >=1.0 <=1.4",
        "B.06.18; : Version B.06.18; B.06.18",
        "< 012U000040; : software versions prior to Version 012U000040; <012U000040",
        "<= U61 |<= L81; : Versions U61 and earlier (United States) L81 and earlier; <=U61, <=L81",
        "<= 12.2.x.x; : Versions 12.2.x.x and prior; <=12.2.x",
        "4.X | 5.X; : Versions 4.X and 5.X; 4.x, 5.x",
        "HD 16 | HD23; : HD 16 | HD23; HD16, HD23",
        "4.20 SR1; : Version 4.20 SR1; 4.20_SR1",
        "<=2023.3_Build_9342; : <=2023.3_Build_9342; <=2023.3_Build_9342",
        "<7.6.2; : all versions up to 7.6.2; <~7.6.2",
        "MMT-1715 | MMT-1754; : MMT-1715 MMT-1754; 'model MMT-1715, MMT-1754'",
        "24950 | 24952; : Versions 24950 and 24952; 'model 24950, 24952'",
        "2131 and 2141; : Models 2131 and 2141; 'model 2131, 2141'",
        "< april 1, 2018; : manufactured prior to April 1 2018; '? date: < april 1, 2018'",
        "<8/30/2024; : <8/30/2024; ? date: <8/30/2024",
        ">= 2003 | <= 2006; : from 2003-2006; ? date: >= 2003 | <= 2006",
        "Rev B-M; : Rev B-M; ? prose: Rev B-M",
        "9.x model 35700BAX3; : (v9.x) model 35700BAX3; ? condition: 9.x model 35700BAX3",
        "vers:all/*; : All Windows XP-based versions; ? condition: vers:all/*",
        "<= 1.0.0; : Version 1.1.0 and below; ? contradiction: <= 1.0.0",
        "2.2; : 2.20; ? contradiction: 2.2",
        "<= 6.5; : older versions back to 6.5 are affected; ? contradiction: <= 6.5",
        "<=3.2.4; : SP Versions 3.2.4 and below; ? contradiction: <=3.2.4",
        "4; : 4 and 5 may have been bundled; ? uncertain: 4",
      })
  void aLeafIsReadOrLeftToPeopleWithTheReason(String leaf, String sentence, String expected) {
    VersionSet versions = LeafReader.read(leaf, "Pump", "Pump" + sentence);
    assertThat(VersionNotation.write(versions)).isEqualTo(expected);
    assertThat(VersionNotation.read(expected)).isEqualTo(Optional.of(versions));
  }

  @Test
  void noTextMakesItThrow() {
    Random random = new Random(7);
    String signs = "0123456789.|<>=*xXvV aZ-_/:()\u00e9\u2264\ud83d\udc89%+,;\"\\\n\t&";
    for (int i = 0; i < 20_000; i++) {
      String leaf = text(random, signs, 40);
      String product = text(random, signs, 12);
      VersionSet versions = LeafReader.read(leaf, product, product + text(random, signs, 60));
      versions.contains(text(random, signs, 20), Order.GENERAL);
      VersionNotation.read(leaf);
      ProductId.of(leaf);
      assertThat(VersionNotation.write(versions)).isNotEmpty();
    }
  }

  @Test
  void aVeryLongTextIsReadInNoTime() {
    for (String part : new String[] {"1.", "<", "| ", "a", "vers:", "(", "and ", "1 and prior "}) {
      assertThat(LeafReader.read(part.repeat(20_000), "Pump", "Pump")).isNotNull();
    }
  }

  private static String text(Random random, String signs, int longest) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(longest); i > 0; i--) {
      text.append(signs.charAt(random.nextInt(signs.length())));
    }
    return text.toString();
  }
}
