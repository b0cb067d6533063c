package org.auscult.formats.juniperjunos;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.auscult.device.AccessRule;
import org.auscult.device.Device;
import org.auscult.device.Item;
import org.auscult.device.NetworkInterface;
import org.auscult.device.NetworkService;
import org.auscult.device.RoutingPolicy;
import org.auscult.source.Export;
import org.auscult.source.SourceFile;
import org.junit.jupiter.api.Test;

/** Who reaches the device and what is behind it. */
class JunosReachTest {
  private static final String FILTER = "set firewall family inet filter PROTECT term ";

  private static Device read(String... lines) {
    String text = "set version 21.4R3\nset system host-name r1\n" + String.join("\n", lines) + "\n";
    return new JuniperJunosFormat()
        .read(Export.of(SourceFile.of("r.set", text)))
        .device()
        .orElseThrow();
  }

  private static Optional<List<String>> sourcesOfSsh(String... terms) {
    Device device =
        read(
            "set system services ssh\n"
                + "set interfaces lo0 unit 0 family inet filter input PROTECT\n"
                + String.join("\n", terms));
    return device
        .section(NetworkService.TYPE)
        .items()
        .get(0)
        .get(NetworkService.ALLOWED_SOURCES)
        .value();
  }

  @Test
  void aFilterOnTheLoopbackTellsWhoReachesAService() {
    assertThat(
            sourcesOfSsh(
                FILTER + "a from source-address 10.9.0.0/24",
                FILTER + "a from protocol tcp",
                FILTER + "a from destination-port ssh",
                FILTER + "a then accept",
                FILTER + "b then discard"))
        .contains(List.of("10.9.0.0/24"));
  }

  @Test
  void aTermThatDiscardsAllButSomeLimitsThoseThatFollow() {
    assertThat(
            sourcesOfSsh(
                FILTER + "a from source-address 0.0.0.0/0",
                FILTER + "a from source-address 10.9.0.0/24 except",
                FILTER + "a from destination-port 22",
                FILTER + "a then discard",
                FILTER + "b then accept"))
        .contains(List.of("10.9.0.0/24"));
  }

  @Test
  void aConditionThatIsNotWeighedLeavesItOpen() {
    assertThat(
            sourcesOfSsh(
                FILTER + "a from protocol tcp", FILTER + "a from ttl 1", FILTER + "a then accept"))
        .isEmpty();
  }

  @Test
  void aPortForwardIsARuleOfAnotherRole() {
    Device device =
        read(
            "set security zones security-zone untrust interfaces ge-0/0/0.0",
            "set interfaces ge-0/0/0 unit 0 family inet address 198.51.100.2/30",
            "set security nat destination pool web address 10.5.0.10/32",
            "set security nat destination pool web address port 8080",
            "set security nat destination rule-set in from interface ge-0/0/0.0",
            "set security nat destination rule-set in rule r match destination-port 80",
            "set security nat destination rule-set in rule r then destination-nat pool web");
    Item rule = device.section(AccessRule.TYPE).items().get(0);
    assertThat(rule.get(AccessRule.ROLE).value()).contains("other");
    assertThat(rule.get(AccessRule.DESTINATIONS).value()).contains(List.of("10.5.0.10/32"));
    assertThat(rule.get(AccessRule.SERVICES).value()).contains(List.of("tcp/8080", "udp/8080"));
    assertThat(rule.get(AccessRule.FROM_EXTERNAL).value()).contains(true);
  }

  @Test
  void aRangeOfInterfacesStandsForEachMember() {
    Device device =
        read(
            "set interfaces interface-range w member-range ge-0/0/1 to ge-0/0/3",
            "set interfaces interface-range w unit 0 family ethernet-switching vlan members 10");
    assertThat(device.section(NetworkInterface.TYPE).items())
        .extracting(item -> item.get(NetworkInterface.NAME).value().orElseThrow())
        .containsExactly("ge-0/0/1.0", "ge-0/0/2.0", "ge-0/0/3.0");
  }

  @Test
  void neighboursOfAnInstanceCountAsThoseOfTheDevice() {
    Device device =
        read("set routing-instances WARD protocols bgp group x neighbor 192.0.2.1 peer-as 65001");
    assertThat(device.get(RoutingPolicy.TYPE, RoutingPolicy.UNAUTHENTICATED_NEIGHBOURS).value())
        .contains(true);
  }
}
