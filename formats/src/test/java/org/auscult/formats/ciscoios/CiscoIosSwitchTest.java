package org.auscult.formats.ciscoios;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.auscult.device.Account;
import org.auscult.device.NetworkInterface;
import org.auscult.device.SessionPolicy;
import org.auscult.device.SnmpCommunity;
import org.auscult.device.SwitchingPolicy;
import org.junit.jupiter.api.Test;

class CiscoIosSwitchTest {

  @Test
  void aRangeIsSeveralInterfacesAndShortNamesAreFull() {
    Configuration read =
        Configuration.of(
            """
            interface range Gi1/0/1 - 2, te1/1/4
             switchport access vlan 20
            interface GigabitEthernet1/0/2
             switchport access vlan 30
            no interface TenGigabitEthernet1/1/4
            end
            """);
    assertThat(read.values(NetworkInterface.TYPE, NetworkInterface.NAME))
        .containsExactly("GigabitEthernet1/0/1", "GigabitEthernet1/0/2");
    assertThat(read.values(NetworkInterface.TYPE, NetworkInterface.ACCESS_VLAN))
        .containsExactly(20L, 30L);
  }

  @Test
  void vlansOfATrunkAreAddedAndTakenAway() {
    Configuration read =
        Configuration.of(
            """
            interface GigabitEthernet1/0/1
             switchport trunk allowed vlan 10,20-30
             switchport trunk allowed vlan remove 25
             switchport trunk allowed vlan add 99
            interface GigabitEthernet1/0/2
             switchport trunk allowed vlan except 1,1000-4094
            interface GigabitEthernet1/0/3
             switchport trunk allowed vlan none
            end
            """);
    assertThat(read.values(NetworkInterface.TYPE, NetworkInterface.ALLOWED_VLANS))
        .containsExactly(List.of("10", "20-24", "26-30", "99"), List.of("2-999"), List.of());
  }

  @Test
  void anOpenPortAdmitsAllUnlessAListHoldsThemBack() {
    String port =
        """
        interface GigabitEthernet1/0/%d
         authentication port-control auto
         %s
         mab
        """;
    Configuration read =
        Configuration.of(
            port.formatted(1, "authentication open")
                + port.formatted(2, "authentication open\n ip access-group PRE-AUTH in")
                + port.formatted(3, "no authentication open")
                + "end\n");
    assertThat(read.values(NetworkInterface.TYPE, NetworkInterface.DOT1X))
        .containsExactly(false, true, true);
  }

  @Test
  void withoutTheSwitchForTheDeviceNoPortAsks() {
    String port =
        "interface GigabitEthernet1/0/1\n authentication port-control auto\n"
            + " dot1x pae authenticator\nend\n";
    assertThat(Configuration.of(port).values(NetworkInterface.TYPE, NetworkInterface.DOT1X))
        .containsExactly(false);
    assertThat(
            Configuration.of("dot1x system-auth-control\n" + port)
                .values(NetworkInterface.TYPE, NetworkInterface.DOT1X))
        .containsExactly(true);
  }

  @Test
  void portsTakeWhatTheirTemplateSays() {
    Configuration read =
        Configuration.of(
            """
            template ROOM
             switchport mode access
             access-session closed
             access-session port-control auto
             mab
            interface GigabitEthernet1/0/1
             source template ROOM
            end
            """);
    assertThat(read.values(NetworkInterface.TYPE, NetworkInterface.MODE)).containsExactly("access");
    assertThat(read.values(NetworkInterface.TYPE, NetworkInterface.DOT1X)).containsExactly(true);
  }

  @Test
  void snoopingNeedsAVlan() {
    assertThat(
            Configuration.of("ip dhcp snooping\nend\n")
                .single(SwitchingPolicy.TYPE, SwitchingPolicy.DHCP_SNOOPING))
        .isFalse();
    assertThat(
            Configuration.of("ip dhcp snooping vlan 10\nip dhcp snooping\nend\n")
                .single(SwitchingPolicy.TYPE, SwitchingPolicy.DHCP_SNOOPING))
        .isTrue();
  }

  @Test
  void aFilterForBridgeFramesBlindsTheGuard() {
    Configuration read =
        Configuration.of(
            """
            interface GigabitEthernet1/0/1
             switchport mode access
             spanning-tree bpduguard enable
             spanning-tree bpdufilter enable
            end
            """);
    assertThat(read.values(NetworkInterface.TYPE, NetworkInterface.BPDU_GUARD))
        .containsExactly(false);
  }

  @Test
  void laterLinesTakeBackWhatEarlierOnesSaid() {
    Configuration read =
        Configuration.of(
            """
            snmp-server community CANARY-one RO
            snmp-server community CANARY-one RW
            snmp-server community CANARY-two RW
            no snmp-server community CANARY-two
            enable secret 0 CANARY-first
            enable secret 0 CANARY-second
            no enable secret
            end
            """);
    assertThat(read.values(SnmpCommunity.TYPE, SnmpCommunity.ACCESS)).containsExactly("write");
    assertThat(read.all(Account.TYPE)).isEmpty();
  }

  @Test
  void aCaretMayDelimitABannerThatBeginsWithC() {
    Configuration read =
        Configuration.of(
            """
            banner login ^Company property^
            banner motd ^Clinic
            ! no comment
            line vty 0 4^
            line con 0
             exec-timeout 5 0
            end
            """);
    assertThat(read.single(SessionPolicy.TYPE, SessionPolicy.CONSOLE_TIMEOUT_SECONDS))
        .isEqualTo(300);
  }
}
