package org.auscult.formats.extremeexos;

import static org.assertj.core.api.Assertions.assertThat;

import org.auscult.device.Device;
import org.auscult.device.Firmware;
import org.auscult.device.Item;
import org.auscult.device.NetworkInterface;
import org.auscult.device.NetworkService;
import org.auscult.device.SessionPolicy;
import org.auscult.format.ReadStatus;
import org.auscult.format.Reading;
import org.auscult.source.Export;
import org.auscult.source.SourceFile;
import org.junit.jupiter.api.Test;

class ExtremeExosFormatTest {

  private static Reading read(String text) {
    return new ExtremeExosFormat().read(Export.of(SourceFile.of("x.txt", text)));
  }

  @Test
  void thePromptBehindAConfigurationShowsItsEndAndWhatIsThenByDefault() {
    Reading reading =
        read(
            """
            * sw1.1 # show version
            Image   : ExtremeXOS version 30.2.1.8 by release-manager
            * sw1.2 # show configuration
            #
            # Module devmgr configuration.
            #
            configure snmp sysName "sw1"
            * sw1.3 #
            """);
    assertThat(reading.status()).isEqualTo(ReadStatus.READ);
    Device device = reading.device().orElseThrow();
    assertThat(device.single(Firmware.TYPE).get(Firmware.VERSION).value()).contains("30.2.1.8");
    Item telnet = device.section(NetworkService.TYPE).items().get(0);
    assertThat(telnet.get(NetworkService.PROTOCOL).value()).contains("telnet");
    assertThat(telnet.get(NetworkService.ENABLED).value()).contains(true);
  }

  @Test
  void withoutAnEndNothingIsSaidByDefault() {
    Reading reading =
        read("# Module devmgr configuration.\nconfigure snmp sysName \"sw1\"\ndisable telnet\n");
    assertThat(reading.status()).isEqualTo(ReadStatus.PARTLY_READ);
    Device device = reading.device().orElseThrow();
    assertThat(device.section(NetworkService.TYPE).items()).hasSize(1);
  }

  @Test
  void namesOfVlansAreTheSameInCapitalsAndABannerEndsAtAnEmptyLine() {
    Device device =
        read("""
                # Module vlan configuration.
                configure vlan default delete ports all
                configure vlan Default add ports 1-2 untagged
                configure banner before-login save-to-configuration
                #### Telnet is not for you ####
                Go away.

                """)
            .device()
            .orElseThrow();
    assertThat(device.section(NetworkInterface.TYPE).items())
        .hasSize(2)
        .allSatisfy(
            port -> assertThat(port.get(NetworkInterface.ACCESS_VLAN).value()).contains(1L));
    assertThat(device.single(SessionPolicy.TYPE).get(SessionPolicy.BANNER).value()).contains(true);
  }
}
