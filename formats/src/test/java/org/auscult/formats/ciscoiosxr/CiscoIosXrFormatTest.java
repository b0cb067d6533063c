package org.auscult.formats.ciscoiosxr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.auscult.device.AccessRule;
import org.auscult.device.Account;
import org.auscult.device.Device;
import org.auscult.device.Field;
import org.auscult.device.Firmware;
import org.auscult.device.ItemType;
import org.auscult.device.NetworkInterface;
import org.auscult.device.NetworkService;
import org.auscult.device.RoutingPolicy;
import org.auscult.device.SessionPolicy;
import org.auscult.format.ReadStatus;
import org.auscult.format.Reading;
import org.auscult.source.Export;
import org.auscult.source.SourceFile;
import org.junit.jupiter.api.Test;

class CiscoIosXrFormatTest {

  private static Reading read(String text) {
    return new CiscoIosXrFormat().read(Export.of(SourceFile.of("x.cfg", text)));
  }

  private static <T> List<T> values(String text, ItemType type, Field<T> field) {
    Device device = read(text).device().orElseThrow();
    return device.section(type).items().stream()
        .flatMap(item -> item.get(field).value().stream())
        .toList();
  }

  @Test
  void theHeaderTellsTheRelease() {
    for (String header :
        List.of("!! IOS XR Configuration version = 6.5.1", "!! IOS XR Configuration 6.5.1")) {
      Device device = read(header + "\nhostname r1\nend\n").device().orElseThrow();
      assertThat(device.get(Firmware.TYPE, Firmware.VERSION).value()).contains("6.5.1");
    }
  }

  @Test
  void policiesOfRoutesAndBannersAreNotCommands() {
    String text =
        """
        banner motd ^
        end
        ^
        route-policy P
          # telnet vrf default ipv4 server max-servers 5
          pass
        end-policy
        prefix-set S
          10.0.0.0/8 le 32
        end-set
        line console
         exec-timeout 5 0
        end
        """;
    Reading reading = read(text);
    assertThat(reading.status()).isEqualTo(ReadStatus.READ);
    assertThat(
            reading
                .device()
                .orElseThrow()
                .get(SessionPolicy.TYPE, SessionPolicy.CONSOLE_TIMEOUT_SECONDS)
                .value())
        .contains(300L);
  }

  @Test
  void aPoolNamesTheLineThatTakesSessions() {
    String text =
        """
        line template OPEN
         transport input telnet
        !
        line default
         transport input ssh
         access-class ingress ADMINS
        !
        %s
        telnet vrf default ipv4 server max-servers 5
        ipv4 access-list ADMINS
         10 permit ipv4 10.99.0.0/24 any
        !
        end
        """;
    String pooled = text.formatted("vty-pool default 0 10 line-template OPEN");
    assertThat(values(pooled, NetworkService.TYPE, NetworkService.ENABLED))
        .containsExactly(true, false);
    assertThat(values(pooled, NetworkService.TYPE, NetworkService.ALLOWED_SOURCES).get(0))
        .containsExactly("any");
    assertThat(values(text.formatted("!"), NetworkService.TYPE, NetworkService.ENABLED))
        .containsExactly(false, false);
  }

  @Test
  void theFormalFormIsToldAndNotTakenForWhole() {
    for (String line :
        List.of(
            "interface GigabitEthernet0/0/0/0 ipv4 address 10.0.0.1 255.255.255.0",
            "line default exec-timeout 0 0",
            "ntp server 10.0.0.9",
            "router bgp 65000 neighbor 10.0.0.2 remote-as 65001")) {
      assertThat(read("hostname r1\n" + line + "\nend\n").status())
          .as(line)
          .isEqualTo(ReadStatus.PARTLY_READ);
    }
    assertThat(read("interface Gi0/0/0/0.1 l2transport\nline default\nend\n").status())
        .isEqualTo(ReadStatus.READ);
  }

  @Test
  void oldReleasesSayWhatIsOff() {
    String text = "!! IOS XR Configuration 3.2.0\nhostname r1\n%send\n";
    assertThat(sourceRouting(text.formatted(""))).isEmpty();
    assertThat(sourceRouting(text.formatted("ipv4 source-route disable\n"))).contains(false);
    assertThat(sourceRouting(text.replace("3.2.0", "7.5.2").formatted(""))).contains(false);
  }

  private static Optional<Boolean> sourceRouting(String text) {
    Device device = read(text).device().orElseThrow();
    return device.get(RoutingPolicy.TYPE, RoutingPolicy.SOURCE_ROUTING).value();
  }

  @Test
  void headersOfNewerCollectorsAreKnown() {
    String text = "!RANCID-CONTENT-TYPE: ios-xr7\nhostname r1\nend\n";
    assertThat(new CiscoIosXrFormat().recognise(SourceFile.of("r1", text))).isNotEmpty();
  }

  @Test
  void groupsGiveTheirPowerOn() {
    String text =
        """
        taskgroup T
         task read bgp
         task write aaa
        !
        usergroup G
         taskgroup T
        !
        username a
         group operator
         group root-lr
        !
        username b
         group G
        !
        username c
         group operator
        !
        username d
        end
        """;
    assertThat(values(text, Account.TYPE, Account.PRIVILEGE))
        .containsExactly("admin", "admin", "user", "user");
  }

  @Test
  void managementIsAllowedByProtocolAndPeer() {
    String text =
        """
        control-plane
         management-plane
          out-of-band
           interface MgmtEth0/RP0/CPU0/0
            allow SSH peer
             address ipv4 10.99.0.0/24
             address ipv4 10.98.0.7
            !
           !
          !
         !
        !
        interface MgmtEth0/RP0/CPU0/0
         ipv4 address 10.99.0.41/24
        !
        ssh server v2
        end
        """;
    assertThat(values(text, NetworkService.TYPE, NetworkService.ALLOWED_SOURCES))
        .contains(List.of("10.99.0.0/24", "10.98.0.7/32"));
    assertThat(values(text, NetworkInterface.TYPE, NetworkInterface.MANAGEMENT_ACCESS))
        .containsExactly(List.of("ssh"));
  }

  @Test
  void aVrfOfTheServerIsNoSecondServer() {
    String text =
        "ipv4 access-list A\n 10 permit ipv4 10.0.0.0/8 any\n!\n"
            + "ssh server v2\nssh server vrf default ipv4 access-list A\nend\n";
    assertThat(values(text, NetworkService.TYPE, NetworkService.PROTOCOL)).containsOnlyOnce("ssh");
    assertThat(values(text, NetworkService.TYPE, NetworkService.ALLOWED_SOURCES))
        .contains(List.of("10.0.0.0/8"));
  }

  @Test
  void twoListsOfAnInterfaceAreBothInForce() {
    String text =
        """
        ipv4 access-list COMMON
         10 permit tcp any any eq ssh
        !
        ipv4 access-list OWN
         10 remark web
         20 permit tcp net-group CLIENTS any port-group WEB log
        !
        object-group network ipv4 CLIENTS
         10.1.0.0/16
         range 10.2.0.1 10.2.0.9
        !
        object-group port WEB
         eq www
         eq 443
        !
        interface GigabitEthernet0/0/0/0
         ipv4 access-group common COMMON OWN ingress
        end
        """;
    assertThat(values(text, AccessRule.TYPE, AccessRule.APPLIED)).containsExactly(true, true);
    assertThat(values(text, AccessRule.TYPE, AccessRule.SERVICES).get(1))
        .containsExactly("tcp/80", "tcp/443");
    assertThat(values(text, AccessRule.TYPE, AccessRule.SOURCES).get(1))
        .containsExactly("10.1.0.0/16", "10.2.0.1-10.2.0.9");
  }

  @Test
  void neighboursTakePasswordsFromGroupsOfGroups() {
    String text =
        """
        router bgp 1
         session-group S
          password encrypted 02252D682829
         !
         neighbor-group G
          use session-group S
         !
         neighbor 192.0.2.1
          use neighbor-group G
         !
         vrf A
          neighbor 192.0.2.5
           remote-as 2
        end
        """;
    Device device = read(text).device().orElseThrow();
    assertThat(device.get(RoutingPolicy.TYPE, RoutingPolicy.UNAUTHENTICATED_NEIGHBOURS).where())
        .hasValueSatisfying(at -> assertThat(at.firstLine()).isEqualTo(12));
  }

  @Test
  void anAgentOverSshInABlockIsAService() {
    String text =
        """
        hostname r1
        netconf-yang agent
         ssh
        !
        end
        """;
    assertThat(values(text, NetworkService.TYPE, NetworkService.PROTOCOL)).contains("netconf");
  }

  @Test
  void withoutItsEndAConfigurationIsNotWhole() {
    assertThat(read("hostname r1\nssh server v2\ncommit\n").status())
        .isEqualTo(ReadStatus.PARTLY_READ);
  }
}
