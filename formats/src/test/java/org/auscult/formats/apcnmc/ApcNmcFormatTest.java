package org.auscult.formats.apcnmc;

import static org.assertj.core.api.Assertions.assertThat;

import org.auscult.device.Identity;
import org.auscult.source.Export;
import org.auscult.source.SourceFile;
import org.junit.jupiter.api.Test;

class ApcNmcFormatTest {

  @Test
  void theApplicationTellsWhatTheCardSitsIn() {
    assertThat(kind("Smart-UPS APP v2.5.0.8")).isEqualTo("ups");
    assertThat(kind("Rack PDU APP v3.9.2")).isEqualTo("other");
    assertThat(kind("Rack PDU 2G APP v6.5.6")).isEqualTo("other");
  }

  private static String kind(String application) {
    String text =
        "; Schneider Electric\n; Network Management Card AOS v3.9.2\n; "
            + application
            + "\n[NetworkTCP/IP]\nSystemIP=192.0.2.30\n";
    return new ApcNmcFormat()
        .read(Export.of(SourceFile.of("config.ini", text)))
        .device()
        .orElseThrow()
        .single(Identity.TYPE)
        .get(Identity.KIND)
        .value()
        .orElse("unknown");
  }
}
