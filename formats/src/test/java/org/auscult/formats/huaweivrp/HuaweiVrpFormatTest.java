package org.auscult.formats.huaweivrp;

import static org.assertj.core.api.Assertions.assertThat;

import org.auscult.device.Account;
import org.auscult.device.Device;
import org.auscult.device.Firmware;
import org.auscult.source.Export;
import org.auscult.source.Secret;
import org.auscult.source.SourceFile;
import org.junit.jupiter.api.Test;

class HuaweiVrpFormatTest {

  @Test
  void severalLinesMakeOneAccount() {
    Device device =
        read(
            """
            aaa
             local-user ann password irreversible-cipher $1a$CANARYsalt$CANARYhash$
             local-user ann privilege level 15
             local-user ann state block
            #
            return
            """);
    var account = device.section(Account.TYPE).items().get(0);
    assertThat(account.get(Account.PRIVILEGE).value()).contains("admin");
    assertThat(account.get(Account.ENABLED).value()).contains(false);
    assertThat(account.get(Account.SECRET).value().orElseThrow().storage())
        .isEqualTo(Secret.Storage.STRONG_HASH);
    assertThat(device.section(Account.TYPE).items()).hasSize(1);
  }

  @Test
  void theVersionStandsInACommentAbove() {
    assertThat(read("return\n").single(Firmware.TYPE).get(Firmware.VERSION).value())
        .contains("V200R019C10SPC500");
  }

  private static Device read(String text) {
    SourceFile file = SourceFile.of("sw.cfg", "!Software Version V200R019C10SPC500\n#\n" + text);
    return new HuaweiVrpFormat().read(Export.of(file)).device().orElseThrow();
  }
}
