package org.auscult.formats.openwrtuci;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.auscult.device.AccessRule;
import org.auscult.device.Account;
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

  @Test
  void aSpareFileOfAPackageStandsAlone() {
    SourceFile spare = SourceFile.of("etc/config/dropbear-opkg", "config dropbear\n");
    assertThat(format.group(List.of(SSH, spare, ZONES)))
        .containsExactly(List.of(SSH, ZONES), List.of(spare));
  }

  @Test
  void theFileOfPasswordsBelongsToTheRouter() {
    SourceFile shadow =
        SourceFile.of(
            "etc/shadow",
            """
            root:::0:99999:7:::
            daemon:*:0:0:99999:7:::
            ftp:*:0:0:99999:7:::
            network:*:0:0:99999:7:::
            nobody:*:0:0:99999:7:::
            """);
    assertThat(format.recognise(shadow)).isNotEmpty();
    assertThat(format.group(List.of(SSH, shadow))).containsExactly(List.of(SSH, shadow));
    Device device = format.read(new Export("etc", List.of(SSH, shadow))).device().orElseThrow();
    assertThat(device.section(Account.TYPE).items())
        .filteredOn(item -> item.get(Account.ENABLED).value().orElse(false))
        .singleElement()
        .satisfies(
            root -> {
              assertThat(root.get(Account.NAME).value()).contains("root");
              assertThat(root.get(Account.PASSWORD_REQUIRED).value()).contains(false);
            });
  }

  @Test
  void aPackageIsKnownByAllItsSections() {
    String zones =
        "config unbound 'main'\n\toption enabled '1'\n\nconfig zone 'up'\n"
            + "\toption zone_type 'forward_zone'\n\toption enabled '0'\n";
    assertThat(device("unbound", zones).section(Zone.TYPE).items()).isEmpty();
    String watched = "config dropbear\n\toption init 'dropbear'\n\tlist affects 'firewall'\n";
    assertThat(device("ucitrack", watched).get(SshServer.TYPE, SshServer.ENABLED).value())
        .isEmpty();
  }

  @Test
  void aSetOrHardwareAddressNarrowsARule() {
    String rules =
        """
        config rule
        \toption src 'wan'
        \toption ipset 'partners src'
        \toption target 'ACCEPT'

        config rule
        \toption src 'lan'
        \toption src_mac '02:00:00:00:00:01'
        \toption target 'ACCEPT'
        """;
    assertThat(device("firewall", rules).section(AccessRule.TYPE).items())
        .extracting(rule -> rule.get(AccessRule.SOURCES).value().orElseThrow())
        .containsExactly(List.of("ipset partners src"), List.of("mac 02:00:00:00:00:01"));
  }

  private Device device(String name, String text) {
    return format.read(Export.of(SourceFile.of("etc/config/" + name, text))).device().orElseThrow();
  }
}
