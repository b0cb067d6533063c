package org.auscult.formats.openwrtuci;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.auscult.device.Device;
import org.auscult.device.SshServer;
import org.auscult.device.Zone;
import org.auscult.format.ReadStatus;
import org.auscult.format.Reading;
import org.auscult.source.Export;
import org.auscult.source.SourceFile;
import org.junit.jupiter.api.Test;

class OpenwrtFormatTest {
  private static final SourceFile SSH =
      SourceFile.of("etc/config/dropbear", "config dropbear\n\toption Port 22 # as usual\n");
  private static final SourceFile ZONES =
      SourceFile.of(
          "etc/config/firewall",
          "config zone\n\toption name \"wan\"\n\tlist network 'wan'\n\tlist network 'wan6'\n");

  private final OpenwrtFormat format = new OpenwrtFormat();

  @Test
  void filesOfDifferentPackagesAreOneRouter() {
    assertThat(format.group(List.of(SSH, ZONES))).containsExactly(List.of(SSH, ZONES));
    assertThat(format.group(List.of(SSH, SSH))).hasSize(2);
    Reading reading = format.read(new Export("etc/config", List.of(SSH, ZONES)));
    assertThat(reading.status()).isEqualTo(ReadStatus.READ);
    Device device = reading.device().orElseThrow();
    assertThat(device.section(Zone.TYPE).items().get(0).get(Zone.INTERFACES).value())
        .contains(List.of("wan", "wan6"));
    assertThat(device.get(SshServer.TYPE, SshServer.ROOT_LOGIN).value()).contains(true);
  }

  @Test
  void aFileAloneIsAPart() {
    Reading reading = format.read(Export.of(SSH));
    assertThat(reading.status()).isEqualTo(ReadStatus.PARTLY_READ);
    assertThat(reading.device().orElseThrow().get(SshServer.TYPE, SshServer.ROOT_LOGIN).value())
        .isEmpty();
  }
}
