package org.auscult.formats.frr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.auscult.device.Device;
import org.auscult.device.Firmware;
import org.auscult.device.RoutingPolicy;
import org.auscult.device.SessionPolicy;
import org.auscult.device.StoredSecret;
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

  @Test
  void aListenRangeIsANeighbour() {
    Device device =
        read(
            """
            frr version 8.5
            router bgp 64512
             neighbor leaves peer-group
             bgp listen range 10.0.0.0/24 peer-group leaves
            exit
            end
            """);
    assertThat(
            device.single(RoutingPolicy.TYPE).get(RoutingPolicy.UNAUTHENTICATED_NEIGHBOURS).value())
        .contains(true);
  }

  @Test
  void passwordsOfLabelAndPathNeighboursAreKept() {
    Device device =
        read(
            """
            frr version 8.5
            mpls ldp
             router-id 10.0.0.1
             neighbor 10.0.0.2 password CANARY-ldp
            exit
            segment-routing
             traffic-eng
              pcep
               pce one
                address ip 10.0.0.9
                tcp-md5-auth CANARY-pce
            end
            """);
    assertThat(device.section(StoredSecret.TYPE).items())
        .extracting(item -> item.get(StoredSecret.NAME).value().orElse(""))
        .containsExactly("mpls ldp", "pce");
  }

  @Test
  void theTimeoutOfAnUnusedTerminalSaysNothing() {
    assertThat(idle("frr version 8.5\nend\n")).isEmpty();
    assertThat(idle("frr version 8.5\npassword CANARY-vty\nend\n")).contains(600L);
  }

  private static Optional<Long> idle(String text) {
    return read(text).single(SessionPolicy.TYPE).get(SessionPolicy.IDLE_TIMEOUT_SECONDS).value();
  }

  private static Device read(String text) {
    return new FrrFormat().read(Export.of(SourceFile.of("frr.conf", text))).device().orElseThrow();
  }
}
