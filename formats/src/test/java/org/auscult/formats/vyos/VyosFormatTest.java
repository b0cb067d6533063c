package org.auscult.formats.vyos;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.auscult.device.AccessRule;
import org.auscult.device.Device;
import org.auscult.device.Firmware;
import org.auscult.device.Item;
import org.auscult.device.NetworkService;
import org.auscult.device.RoutingPolicy;
import org.auscult.source.Export;
import org.auscult.source.SourceFile;
import org.auscult.tree.LineFate;
import org.junit.jupiter.api.Test;

class VyosFormatTest {
  private static Device read(String... lines) {
    SourceFile file = SourceFile.of("config.boot", String.join("\n", lines) + "\n");
    return new VyosFormat().read(Export.of(file)).device().orElseThrow();
  }

  private static List<Item> rules(Device device) {
    return device.section(AccessRule.TYPE).items();
  }

  @Test
  void aListAtAnInterfaceWhoseNameSaysSoComesFromOutside() {
    Item rule =
        rules(
                read(
                    "set firewall name WAN_IN rule 10 action accept",
                    "set firewall name WAN_IN rule 10 protocol tcp_udp",
                    "set firewall name WAN_IN rule 10 destination port 22,https",
                    "set interfaces ethernet eth0 vif 7 firewall in name WAN_IN"))
            .get(0);
    assertThat(rule.get(AccessRule.SERVICES).value())
        .contains(List.of("tcp/22", "tcp/443", "udp/22", "udp/443"));
    assertThat(rule.get(AccessRule.SOURCE_ZONES).value()).contains(List.of("eth0.7"));
    assertThat(rule.get(AccessRule.FROM_EXTERNAL).value()).contains(true);
  }

  @Test
  void answersOpenNothing() {
    Item rule =
        rules(
                read(
                    "set firewall ipv4 forward filter rule 1 action accept",
                    "set firewall ipv4 forward filter rule 1 state established",
                    "set firewall ipv4 forward filter rule 1 state related"))
            .get(0);
    assertThat(rule.get(AccessRule.SERVICES).value()).contains(List.of());
  }

  @Test
  void toReturnFromAListBetweenZonesIsToAccept() {
    Device device =
        read(
            "set firewall ipv4 name A rule 1 action return",
            "set firewall zone SERVERS from WARDS firewall name A");
    assertThat(rules(device)).hasSize(1);
    assertThat(rules(device).get(0).get(AccessRule.ACTION).value()).contains("permit");
  }

  @Test
  void aLaterNameShowsThatAnEarlierPartIsWhole() {
    Device shown = read("set interfaces loopback lo", "set service ssh", "set system host-name r");
    Device open = read("set interfaces loopback lo", "set service ssh");
    assertThat(shown.section(NetworkService.TYPE).coverage().complete()).isTrue();
    assertThat(open.section(NetworkService.TYPE).coverage().complete()).isFalse();
  }

  @Test
  void theReleaseStandsInTheCommentsBehind() {
    Device device =
        read("system {", "}", "// vyos-config-version: \"a@1\"", "// Release version: 1.4.2");
    assertThat(device.get(Firmware.TYPE, Firmware.VERSION).value()).contains("1.4.2");
  }

  @Test
  void whatIsDeletedIsGone() {
    Device device =
        read("set service telnet port 23", "set service ssh", "delete service telnet port");
    assertThat(device.section(NetworkService.TYPE).items()).hasSize(1);
  }

  @Test
  void theKernelHasTheLastWordOnSourceRouting() {
    Device device =
        read("set system sysctl parameter net.ipv4.conf.all.accept_source_route value '1'");
    assertThat(device.get(RoutingPolicy.TYPE, RoutingPolicy.SOURCE_ROUTING).value()).contains(true);
  }

  @Test
  void whatListensOutsideServicesIsNotTakenForNothing() {
    for (String line :
        List.of(
            "set load-balancing reverse-proxy service web port '80'",
            "set container name web port http source '8080'",
            "set interfaces openvpn vtun0 openvpn-option '--cipher none'")) {
      assertThat(fate(line)).as(line).isEqualTo(LineFate.UNMAPPED);
    }
    assertThat(fate("set interfaces openvpn vtun0 openvpn-option '--mssfix 1400'"))
        .isEqualTo(LineFate.IRRELEVANT);
  }

  private static LineFate fate(String line) {
    SourceFile file = SourceFile.of("config.boot", line + "\n");
    return new VyosFormat()
        .read(Export.of(file))
        .tree()
        .orElseThrow()
        .root()
        .children()
        .get(0)
        .fate();
  }

  @Test
  void valuesHandedToContainersAreMasked() {
    Export export =
        Export.of(
            SourceFile.of(
                "config.boot",
                "set container name web environment PW value 'CANARYenv'\n"
                    + "set protocols nhrp tunnel tun0 cisco-authentication 'CANARYnhrp'\n"));
    assertThat(
            new VyosFormat()
                .read(export)
                .redactor()
                .evidence(export.main().whole())
                .excerpt()
                .toString())
        .doesNotContain("CANARY");
  }
}
