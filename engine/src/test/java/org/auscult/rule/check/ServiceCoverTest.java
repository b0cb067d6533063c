package org.auscult.rule.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.auscult.document.DocumentReader;
import org.auscult.fact.Truth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServiceCoverTest {
  private static ServiceCover cover(String yaml) {
    return ServiceCover.read(DocumentReader.yaml("f", yaml));
  }

  @ParameterizedTest
  @CsvSource({
    "tcp/104, TRUE",
    "tcp/100-200, TRUE",
    "tcp, TRUE",
    "any, TRUE",
    "ip, TRUE",
    "tcp/105, FALSE",
    "udp/104, FALSE",
    "icmp, FALSE",
    "icmp/8, FALSE",
    "ip/50, FALSE",
    "ip/6, UNKNOWN",
    "My-Service, UNKNOWN",
  })
  void aServiceCoversAPortAloneInARangeOrWithEverything(String service, Truth expected) {
    assertThat(cover("[tcp/104, tcp/11112]").test(List.of(service))).isEqualTo(expected);
  }

  @Test
  void oneServiceOfSeveralIsEnoughAndANameLeavesADoubt() {
    assertThat(cover("[tcp/104]").test(List.of("other", "tcp/104"))).isEqualTo(Truth.TRUE);
    assertThat(cover("[tcp/104]").test(List.of("other", "tcp/80"))).isEqualTo(Truth.UNKNOWN);
    assertThat(cover("[tcp/104]").test(List.of())).isEqualTo(Truth.FALSE);
  }

  @Test
  void aPortIsWrittenWithItsProtocol() {
    assertThatThrownBy(() -> cover("[dicom]")).hasMessageContaining("write protocol/port");
  }
}
