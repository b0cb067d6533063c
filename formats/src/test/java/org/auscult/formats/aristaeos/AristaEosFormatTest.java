package org.auscult.formats.aristaeos;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.auscult.device.AccessRule;
import org.auscult.device.Account;
import org.auscult.device.Device;
import org.auscult.device.Field;
import org.auscult.device.Identity;
import org.auscult.device.ItemType;
import org.auscult.device.LogTarget;
import org.auscult.device.NetworkInterface;
import org.auscult.device.NetworkService;
import org.auscult.device.SessionPolicy;
import org.auscult.device.StoredSecret;
import org.auscult.source.Export;
import org.auscult.source.Secret;
import org.auscult.source.SourceFile;
import org.junit.jupiter.api.Test;

class AristaEosFormatTest {

  @Test
  void aListHoldsInTheRoutingInstanceThatNamesIt() {
    Device device =
        read(
            """
            management ssh
               ip access-group ADMINS vrf MGMT in
               vrf MGMT
                  no shutdown
            !
            ip access-list standard ADMINS
               10 permit 10.20.0.0/24
            end
            """);
    assertThat(values(device, NetworkService.TYPE, NetworkService.ALLOWED_SOURCES))
        .contains(List.of("10.20.0.0/24"), List.of("any"));
  }

  @Test
  void commandsInANoticeAreText() {
    Device device =
        read("banner login\nmanagement telnet\n   no shutdown\nEOF\nhostname sw1\nend\n");
    assertThat(device.get(SessionPolicy.TYPE, SessionPolicy.BANNER).value()).contains(true);
    assertThat(device.get(Identity.TYPE, Identity.HOSTNAME).value()).contains("sw1");
  }

  @Test
  void aMemberOfABundleHasWhatTheBundleHas() {
    Device device =
        read(
            """
            interface Port-Channel5
               switchport mode trunk
            interface Ethernet1
               switchport access vlan 10
               channel-group 5 mode active
            end
            """);
    assertThat(values(device, NetworkInterface.TYPE, NetworkInterface.MODE))
        .containsExactly("trunk", "trunk");
  }

  @Test
  void sevenIsReversibleInBothNotations() {
    Device device =
        read(
            """
            ntp authentication-key 1 md5 7 0832494F1B1C11
            router bgp 65001
               neighbor 192.0.2.1 password 7 CANARYbase64==
            end
            """);
    assertThat(values(device, StoredSecret.TYPE, StoredSecret.SECRET))
        .extracting(Secret::storage)
        .containsOnly(Secret.Storage.REVERSIBLE);
  }

  @Test
  void anEntryNamesPrefixesAndPortsByName() {
    Device device =
        read("ip access-list A\n   10 permit tcp 10.0.0.0/24 any range ssh telnet log\nend\n");
    assertThat(values(device, AccessRule.TYPE, AccessRule.SERVICES))
        .containsExactly(List.of("tcp/22-23"));
    assertThat(values(device, AccessRule.TYPE, AccessRule.LOGGED)).containsExactly(true);
  }

  @Test
  void aCutConfigurationClaimsNothing() {
    Device device = read("hostname sw1\nmanagement ssh\n");
    assertThat(device.section(LogTarget.TYPE).coverage().complete()).isFalse();
    assertThat(device.section(Account.TYPE).coverage().complete()).isFalse();
  }

  private static Device read(String text) {
    return new AristaEosFormat()
        .read(Export.of(SourceFile.of("x.cfg", text)))
        .device()
        .orElseThrow();
  }

  private static <T> List<T> values(Device device, ItemType type, Field<T> field) {
    return device.section(type).items().stream()
        .flatMap(item -> item.get(field).value().stream())
        .toList();
  }
}
