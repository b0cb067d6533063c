package org.auscult.formats.cumulus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.auscult.device.RoutingPolicy;
import org.auscult.device.StoredSecret;
import org.auscult.format.Reading;
import org.auscult.source.Export;
import org.auscult.source.SourceFile;
import org.auscult.tree.LineFate;
import org.junit.jupiter.api.Test;

class NcluCommandsTest {

  @Test
  void onlyTheBareNameOfAPortSaysNothing() {
    assertThat(fates("net add interface swp1\nnet add interface swp1 acl ipv4 guard inbound\n"))
        .containsExactly(LineFate.IRRELEVANT, LineFate.UNMAPPED);
  }

  @Test
  void routingOnAPortAuthenticates() {
    Reading reading =
        read(
            """
            net add interface swp1 ospf area 0
            net add ospf router-id 10.0.0.1
            net add interface swp1 ospf message-digest-key 1 md5 CANARY-ospf
            net commit
            """);
    assertThat(
            reading
                .device()
                .orElseThrow()
                .single(RoutingPolicy.TYPE)
                .get(RoutingPolicy.UNAUTHENTICATED_NEIGHBOURS)
                .value())
        .isEmpty();
    assertThat(reading.device().orElseThrow().section(StoredSecret.TYPE).items()).hasSize(1);
  }

  private static List<LineFate> fates(String text) {
    return read(text).fates().get(0).fates();
  }

  private static Reading read(String text) {
    return new CumulusFormat().read(Export.of(SourceFile.of("sw1.txt", text)));
  }
}
