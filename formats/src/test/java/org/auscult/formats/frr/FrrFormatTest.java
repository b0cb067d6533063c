package org.auscult.formats.frr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.auscult.device.Device;
import org.auscult.device.Firmware;
import org.auscult.device.RoutingPolicy;
import org.auscult.device.SessionPolicy;
import org.auscult.source.Export;
import org.auscult.source.SourceFile;
import org.junit.jupiter.api.Test;

class FrrFormatTest {

  @Test
  void processesAndVersionAreTold() {
    Device device = read("frr version 8.5\nrouter bgp 1\nexit\nrouter ospf6\nexit\nend\n");
    assertThat(device.single(Firmware.TYPE).get(Firmware.VERSION).value()).contains("8.5");
    assertThat(device.single(RoutingPolicy.TYPE).get(RoutingPolicy.PROTOCOLS).value())
        .contains(List.of("bgp", "ospf"));
  }

  @Test
  void withoutAnEndNothingIsTakenForAbsent() {
    Device device = read("frr version 8.5\n!\n");
    assertThat(device.single(SessionPolicy.TYPE).get(SessionPolicy.IDLE_TIMEOUT_SECONDS).value())
        .isEmpty();
  }

  private static Device read(String text) {
    return new FrrFormat().read(Export.of(SourceFile.of("frr.conf", text))).device().orElseThrow();
  }
}
