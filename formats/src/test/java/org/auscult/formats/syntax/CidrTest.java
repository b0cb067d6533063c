package org.auscult.formats.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CidrTest {

  @Test
  void joinsAddressAndMask() {
    assertThat(Cidr.of("10.0.0.0", "255.255.240.0")).contains("10.0.0.0/20");
    assertThat(Cidr.of("0.0.0.0", "0.0.0.0")).contains("0.0.0.0/0");
    assertThat(Cidr.of("10.0.0.0", "24")).contains("10.0.0.0/24");
    assertThat(Cidr.of("10.0.0.0", "255.0.255.0")).isEmpty();
    assertThat(Cidr.of("10.0.0.999", "24")).isEmpty();
  }

  @Test
  void splitsRanges() {
    assertThat(Cidr.range("10.0.0.1", "10.0.0.4"))
        .containsExactly("10.0.0.1/32", "10.0.0.2/31", "10.0.0.4/32");
    assertThat(Cidr.range("0.0.0.0", "255.255.255.255")).containsExactly("0.0.0.0/0");
    assertThat(Cidr.range("10.0.0.9", "10.0.0.1")).isEmpty();
  }
}
