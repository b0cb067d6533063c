package org.auscult.formats.ciscoios;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.auscult.device.AccessRule;
import org.auscult.device.NetworkInterface;
import org.auscult.device.RoutingPolicy;
import org.auscult.device.UpdatePolicy;
import org.auscult.device.VpnTunnel;
import org.auscult.device.Zone;
import org.junit.jupiter.api.Test;

class CiscoIosRouterTest {

  @Test
  void classesBetweenZonesAreRulesInTheirOrder() {
    Configuration read =
        Configuration.of(
            """
            class-map type inspect match-any WEB
             match protocol https
             match protocol dns
            class-map type inspect match-all PARTNER
             match access-group name PARTNER
            policy-map type inspect IN
             class type inspect WEB
              inspect
             class type inspect PARTNER
              pass
             class class-default
              drop log
            zone security INSIDE
            zone security OUTSIDE
            zone-pair security OUT-IN source OUTSIDE destination INSIDE
             service-policy type inspect IN
            ip access-list extended PARTNER
             permit tcp host 198.51.100.20 host 10.20.0.5 eq 104
            end
            """);
    assertThat(read.values(AccessRule.TYPE, AccessRule.SERVICES))
        .containsExactlyInAnyOrder(
            List.of("tcp/443", "udp/53"), List.of("any"), List.of("tcp/104"));
    assertThat(read.values(AccessRule.TYPE, AccessRule.SOURCE_ZONES))
        .containsOnly(List.of("OUTSIDE"));
    assertThat(read.values(AccessRule.TYPE, AccessRule.ROLE)).containsOnly("traffic");
    assertThat(read.values(Zone.TYPE, Zone.EXTERNAL)).containsExactly(true);
  }

  @Test
  void publishedHostsAreReachedFromOutside() {
    Configuration read =
        Configuration.of(
            """
            interface GigabitEthernet0/0
             ip address 192.0.2.2 255.255.255.252
             ip nat outside
            ip nat inside source static tcp 10.20.0.5 104 interface GigabitEthernet0/0 104
            ip nat inside source static network 10.30.0.0 192.0.2.64 /28
            ip nat inside source static 10.20.0.9 192.0.2.9
            no ip nat inside source static 10.20.0.9 192.0.2.9
            end
            """);
    assertThat(read.values(AccessRule.TYPE, AccessRule.DESTINATIONS))
        .containsExactly(List.of("10.20.0.5/32"), List.of("10.30.0.0/28"));
    assertThat(read.values(AccessRule.TYPE, AccessRule.FROM_EXTERNAL)).containsOnly(true);
    assertThat(read.values(NetworkInterface.TYPE, NetworkInterface.EXTERNAL)).containsExactly(true);
  }

  @Test
  void anyPeerMayMeetADynamicMap() {
    Configuration read =
        Configuration.of(
            """
            crypto dynamic-map REMOTE 10
             set transform-set STRONG
             set pfs group19
             reverse-route
            crypto map WAN 20 ipsec-isakmp
             set peer 198.51.100.20
             set peer 198.51.100.21
             set transform-set STRONG
             match address PARTNER
            end
            """);
    assertThat(read.values(VpnTunnel.TYPE, VpnTunnel.PEER))
        .containsExactly("any", "198.51.100.20, 198.51.100.21");
    assertThat(read.values(VpnTunnel.TYPE, VpnTunnel.DH_GROUPS).get(0)).containsExactly("19");
    assertThat(read.complete(VpnTunnel.TYPE)).isTrue();
  }

  @Test
  void thePlaneOfTheProcessorIsProtectedByAPolicy() {
    assertThat(
            Configuration.of("control-plane\n service-policy input COPP\nend\n")
                .single(RoutingPolicy.TYPE, RoutingPolicy.CONTROL_PLANE_PROTECTED))
        .isTrue();
    assertThat(
            Configuration.of("control-plane\nend\n")
                .single(RoutingPolicy.TYPE, RoutingPolicy.CONTROL_PLANE_PROTECTED))
        .isFalse();
  }

  @Test
  void configurationMayComeFromTheNetwork() {
    assertThat(
            Configuration.of("boot host tftp://10.0.0.9/r1.cfg\nend\n")
                .single(UpdatePolicy.TYPE, UpdatePolicy.CONFIG_FROM_NETWORK))
        .isTrue();
  }
}
