package org.auscult.formats.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.auscult.device.RoutingPolicy;
import org.auscult.source.Export;
import org.auscult.source.Redactor;
import org.auscult.source.SourceFile;
import org.junit.jupiter.api.Test;

class RoutingProcessesTest {
  private final SourceFile file = SourceFile.of("x.cfg", "router bgp 1\nneighbor a\nneighbor b\n");
  private final Draft draft = new Draft(file, new Redactor(Export.of(file)), true);
  private final RoutingProcesses processes = new RoutingProcesses();

  private Optional<Boolean> open() {
    processes.finish(draft, "a guide");
    return draft
        .device()
        .single(RoutingPolicy.TYPE)
        .get(RoutingPolicy.UNAUTHENTICATED_NEIGHBOURS)
        .value();
  }

  @Test
  void oneNeighbourWithoutAPasswordIsEnough() {
    RoutingProcesses.Process bgp = processes.runs("bgp", file.span(1));
    bgp.neighbour("a", file.span(2));
    bgp.neighbour("b", file.span(3));
    bgp.keyed("a");
    assertThat(open()).contains(true);
  }

  @Test
  void allNeighboursWithPasswordsAreClosed() {
    RoutingProcesses.Process bgp = processes.runs("bgp", file.span(1));
    bgp.neighbour("a", file.span(2));
    bgp.keyed("a");
    assertThat(open()).contains(false);
  }

  @Test
  void aProtocolThatAuthenticatesSomewhereMayDoSoEverywhere() {
    processes.runs("ospf", file.span(1));
    processes.authenticates("ospf");
    assertThat(open()).isEmpty();
  }
}
