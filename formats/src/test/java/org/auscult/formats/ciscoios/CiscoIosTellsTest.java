package org.auscult.formats.ciscoios;

import static org.assertj.core.api.Assertions.assertThat;

import org.auscult.source.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CiscoIosTellsTest {

  @Test
  void aRunningConfigurationIsRecognised() {
    assertThat(recognised("version 15.2\nservice timestamps log uptime\nhostname a\n")).isTrue();
  }

  @Test
  void aHostNameAloneIsNotEnough() {
    assertThat(recognised("hostname a\ninterface Ethernet1\n!\nend\n")).isFalse();
  }

  @Test
  void theTextOfABannerSaysNothing() {
    String text = "version 15.2\naaa new-model\nbanner motd ^C\nfeature bgp\n####\n^C\nend\n";
    assertThat(recognised(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "feature ssh", // NX-OS
        "interface mgmt0", // NX-OS, AOS-CX
        "!! IOS XR Configuration 7.0.1", // IOS-XR
        "interface MgmtEth0/RP0/CPU0/0", // IOS-XR
        " nameif outside", // ASA
        "ASA Version 9.16(1)", // ASA
        "! device: a (vEOS, EOS-4.28.0F)", // EOS
        "interface Ethernet1\n ip address 192.0.2.1/24", // EOS, AOS-CX, FRR
        "hostname \"a\"", // ProCurve, EFOS
        "frr version 8.1", // FRR
        "line vty\n!", // FRR
        "serviceport protocol none", // EFOS
        "vlan database", // FASTPATH
        "sysname a", // Comware, VRP
        "#version 7.1.070", // Comware
        "ver 08.0.30", // FastIron
      })
  void lookalikesAreNot(String line) {
    String common = "version 15.2\nservice timestamps log uptime\nline vty 0 4\n login\n";
    assertThat(recognised(common + line + "\n")).isFalse();
  }

  private static boolean recognised(String text) {
    return !new CiscoIosFormat().recognise(SourceFile.of("x", text)).isEmpty();
  }
}
