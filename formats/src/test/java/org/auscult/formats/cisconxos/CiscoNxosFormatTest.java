package org.auscult.formats.cisconxos;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.auscult.device.AccessRule;
import org.auscult.device.Account;
import org.auscult.device.AuthServer;
import org.auscult.device.Device;
import org.auscult.device.Field;
import org.auscult.device.Identity;
import org.auscult.device.ItemType;
import org.auscult.device.NetworkInterface;
import org.auscult.device.RoutingPolicy;
import org.auscult.device.SnmpCommunity;
import org.auscult.source.Export;
import org.auscult.source.Secret;
import org.auscult.source.SourceFile;
import org.junit.jupiter.api.Test;

class CiscoNxosFormatTest {
  private static final String TAIL = "line vty\nboot nxos bootflash:/nxos.9.3.13.bin\n";

  @Test
  void portsSwitchWhereOthersAreToldNotTo() {
    Device device = read("interface Ethernet1/1\n  no switchport\ninterface Ethernet1/2\n" + TAIL);
    assertThat(values(device, NetworkInterface.TYPE, NetworkInterface.MODE))
        .containsExactly("routed", "access");
  }

  @Test
  void portsAreUnknownWhereNothingTellsTheDefault() {
    Device device = read("interface Ethernet1/2\n" + TAIL);
    assertThat(values(device, NetworkInterface.TYPE, NetworkInterface.MODE)).isEmpty();
  }

  @Test
  void aCommunityIsOneOverItsTwoLines() {
    Device device =
        read(
            """
            ip access-list WATCHERS
              10 permit ip 10.20.0.0/24 any
            snmp-server community CANARY-ro group network-operator
            snmp-server community CANARY-ro use-ipv4acl WATCHERS
            """
                + TAIL);
    assertThat(values(device, SnmpCommunity.TYPE, SnmpCommunity.ACCESS)).containsExactly("read");
    assertThat(values(device, SnmpCommunity.TYPE, SnmpCommunity.ALLOWED_SOURCES))
        .containsExactly(List.of("10.20.0.0/24"));
  }

  @Test
  void aRoleThatMayWriteAllIsAnAdministrators() {
    Device device =
        read(
            "role name OPS\n  rule 1 permit read-write\n"
                + "username a password 5 $5$CANARY$CANARYhash role OPS\n"
                + TAIL);
    assertThat(values(device, Account.TYPE, Account.PRIVILEGE)).containsExactly("admin");
  }

  @Test
  void aQuotedKeyIsReversible() {
    Device device =
        read("radius-server host 192.0.2.9 key 7 \"CANARYseven\" authentication\n" + TAIL);
    assertThat(values(device, AuthServer.TYPE, AuthServer.SECRET))
        .extracting(Secret::storage)
        .containsExactly(Secret.Storage.REVERSIBLE);
  }

  @Test
  void groupsOfAddressesAndPortsAreExpanded() {
    Device device =
        read(
            """
            object-group ip address MODALITIES
              10 host 10.31.0.7
              20 10.32.0.0 0.0.255.255
            object-group ip port IMAGING
              10 eq 104
              20 range 11110 11120
            ip access-list WARD
              10 permit tcp addrgroup MODALITIES any portgroup IMAGING
            """
                + TAIL);
    assertThat(values(device, AccessRule.TYPE, AccessRule.SOURCES))
        .containsExactly(List.of("10.31.0.7/32", "10.32.0.0/16"));
    assertThat(values(device, AccessRule.TYPE, AccessRule.SERVICES))
        .containsExactly(List.of("tcp/104", "tcp/11110-11120"));
  }

  @Test
  void itIsWholeBehindTheTerminalsOrAtThePrompt() {
    assertThat(complete("hostname a\nline vty\n")).isFalse();
    assertThat(complete("hostname a\n" + TAIL)).isTrue();
    assertThat(complete("a# show running-config\nhostname a\na# exit\n")).isTrue();
  }

  @Test
  void theInventoryTellsChassisAndSerial() {
    Device device =
        read(
            """
            !   NXOS: version 10.4(5) [Maintenance Release]
            ! NAME: "Chassis",  DESCR: "Nexus9300 Chassis"
            ! PID: N9K-C93180YC-FX3H   ,  VID: V04 ,  SN: FDO20000000
            ! PID: N9K-MODULE   ,  VID: V04 ,  SN: FDO20000001
            hostname a
            """);
    assertThat(device.get(Identity.TYPE, Identity.MODEL).value()).contains("N9K-C93180YC-FX3H");
    assertThat(device.get(Identity.TYPE, Identity.SERIAL).value()).contains("FDO20000000");
  }

  private static boolean complete(String text) {
    return read(text).section(Account.TYPE).coverage().complete();
  }

  private static Device read(String text) {
    return new CiscoNxosFormat()
        .read(Export.of(SourceFile.of("x.cfg", text)))
        .device()
        .orElseThrow();
  }

  private static <T> List<T> values(Device device, ItemType type, Field<T> field) {
    return device.section(type).items().stream()
        .flatMap(item -> item.get(field).value().stream())
        .toList();
  }

  @Test
  void neighboursWithoutAPromptBehindThemMayNotBeAll() {
    String text =
        "hostname n1\n"
            + TAIL
            + "router bgp 65001\n  neighbor 10.0.0.2\n    remote-as 65002\n"
            + "    password 3 CANARYbgp\n";
    assertThat(open(read(text))).isEmpty();
    assertThat(open(read(text + "n1# \n"))).contains(false);
  }

  private static Optional<Boolean> open(Device device) {
    return device.get(RoutingPolicy.TYPE, RoutingPolicy.UNAUTHENTICATED_NEIGHBOURS).value();
  }
}
