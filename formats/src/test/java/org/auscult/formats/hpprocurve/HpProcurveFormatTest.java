package org.auscult.formats.hpprocurve;

import static org.assertj.core.api.Assertions.assertThat;

import org.auscult.device.Account;
import org.auscult.device.Item;
import org.auscult.format.ReadStatus;
import org.auscult.format.Reading;
import org.auscult.source.Export;
import org.auscult.source.SourceFile;
import org.junit.jupiter.api.Test;

class HpProcurveFormatTest {

  private static Reading read(String text) {
    return new HpProcurveFormat().read(Export.of(SourceFile.of("x.txt", text)));
  }

  @Test
  void thePromptBehindAConfigurationShowsItsEndAndThatNoPasswordIsSet() {
    Reading reading =
        read(
            """
            sw1# show running-config

            Running configuration:

            ; J9773A Configuration Editor; Created on release #YA.16.11.0012
            hostname "sw1"
            no telnet-server
            sw1#
            """);
    assertThat(reading.status()).isEqualTo(ReadStatus.READ);
    Item manager = reading.device().orElseThrow().section(Account.TYPE).items().get(0);
    assertThat(manager.get(Account.PASSWORD_REQUIRED).value()).contains(false);
  }

  @Test
  void withoutAPromptNothingIsSaidOfTheManager() {
    Reading reading =
        read(
            "; J9773A Configuration Editor; Created on release #YA.16.11.0012\nhostname \"sw1\"\n");
    assertThat(reading.status()).isEqualTo(ReadStatus.PARTLY_READ);
    assertThat(reading.device().orElseThrow().section(Account.TYPE).items()).isEmpty();
  }
}
