package org.auscult.formats.a10acos;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.auscult.device.AccessRule;
import org.auscult.device.Account;
import org.auscult.device.Coverage;
import org.auscult.device.Device;
import org.auscult.device.Firmware;
import org.auscult.device.NetworkService;
import org.auscult.source.Export;
import org.auscult.source.SourceFile;
import org.junit.jupiter.api.Test;

class A10AcosFormatTest {
  private static final String HEAD =
      "!64-bit Advanced Core OS (ACOS) version 5.2.0, build 155 (Aug-10-2020,14:34)\n";

  private static Device read(String text) {
    return new A10AcosFormat()
        .read(Export.of(SourceFile.of("lb.txt", HEAD + text)))
        .device()
        .orElseThrow();
  }

  @Test
  void theReleaseStandsInAComment() {
    Device device = read("end\n");
    assertThat(device.get(Firmware.TYPE, Firmware.VERSION).value()).contains("5.2.0");
    assertThat(device.get(Firmware.TYPE, Firmware.BUILD).value()).contains("155");
  }

  @Test
  void aVirtualServerLeadsToRealOnes() {
    Device device =
        read(
            """
            slb server s1 10.0.0.5
              port 104 tcp
            slb server gone 10.0.0.6
            no slb server gone
            slb service-group g tcp
              member s1 104
            access-list 10 permit 198.51.100.0 0.0.0.255
            slb virtual-server v 203.0.113.9
              port 104 tcp
                access-list 10
                service-group g
            end
            """);
    assertThat(device.section(AccessRule.TYPE).items())
        .filteredOn(r -> r.get(AccessRule.POLICY).value().orElse("").startsWith("slb"))
        .singleElement()
        .satisfies(
            rule -> {
              assertThat(rule.get(AccessRule.DESTINATIONS).value())
                  .contains(List.of("10.0.0.5/32"));
              assertThat(rule.get(AccessRule.SOURCES).value()).contains(List.of("198.51.100.0/24"));
            });
  }

  @Test
  void aBannerOfSeveralLinesHoldsNoCommands() {
    Device device = read("banner login multi-line EOF\nadmin nobody\nEOF\nend\n");
    assertThat(device.section(Account.TYPE).items()).isEmpty();
  }

  @Test
  void withoutItsEndNothingIsTakenForGranted() {
    Device device = read("hostname adc1\n");
    assertThat(device.section(NetworkService.TYPE).items()).isEmpty();
    assertThat(device.section(NetworkService.TYPE).coverage()).isInstanceOf(Coverage.Partial.class);
  }

  @Test
  void theAdministratorWhomEveryDeviceHasIsNotOverlooked() {
    assertThat(read("hostname lb\nend\n").section(Account.TYPE).coverage())
        .isInstanceOf(Coverage.Partial.class);
    assertThat(
            read("admin admin\n  password encrypted CANARYpw\nend\n")
                .section(Account.TYPE)
                .coverage()
                .complete())
        .isTrue();
  }

  @Test
  void whatShowVersionSaysIsNoConfiguration() {
    Device device =
        new A10AcosFormat()
            .read(
                Export.of(
                    SourceFile.of(
                        "lb.txt",
                        "Thunder Series Unified Application Service Gateway vThunder\n"
                            + "  telnet enable\n"
                            + HEAD.substring(1)
                            + "!Current configuration: 90 bytes\n"
                            + "hostname lb\nend\n")))
            .device()
            .orElseThrow();
    assertThat(device.hostname()).contains("lb");
    assertThat(device.get(Firmware.TYPE, Firmware.VERSION).value()).contains("5.2.0");
  }

  @Test
  void webWithoutEncryptionIsNotKnownWhereNothingIsStated() {
    assertThat(read("end\n").section(NetworkService.TYPE).items())
        .filteredOn(s -> s.get(NetworkService.PROTOCOL).value().equals(Optional.of("http")))
        .singleElement()
        .satisfies(s -> assertThat(s.get(NetworkService.ENABLED).value()).isEmpty());
  }
}
