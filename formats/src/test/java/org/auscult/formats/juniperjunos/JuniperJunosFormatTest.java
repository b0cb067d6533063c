package org.auscult.formats.juniperjunos;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.auscult.device.AccessRule;
import org.auscult.device.Account;
import org.auscult.device.Device;
import org.auscult.device.Identity;
import org.auscult.device.Item;
import org.auscult.device.NetworkInterface;
import org.auscult.device.NetworkService;
import org.auscult.device.SnmpCommunity;
import org.auscult.device.VpnTunnel;
import org.auscult.format.ReadStatus;
import org.auscult.format.Reading;
import org.auscult.source.Export;
import org.auscult.source.SourceFile;
import org.junit.jupiter.api.Test;

class JuniperJunosFormatTest {
  private final JuniperJunosFormat format = new JuniperJunosFormat();

  private Reading reading(String text) {
    return format.read(Export.of(SourceFile.of("r.conf", text)));
  }

  private Device read(String text) {
    return reading(text).device().orElseThrow();
  }

  private static List<String> protocols(Device device) {
    return device.section(NetworkService.TYPE).items().stream()
        .map(item -> item.get(NetworkService.PROTOCOL).value().orElseThrow())
        .toList();
  }

  @Test
  void bothFormsSayTheSame() {
    Device braces =
        read(
            "system {\n host-name r1;\n services {\n  telnet;\n  netconf {\n   ssh;\n  }\n }\n}\n");
    Device lines =
        read(
            "set system host-name r1\n"
                + "set system services telnet\n"
                + "set system services netconf ssh\n");
    assertThat(braces.hostname()).contains("r1").isEqualTo(lines.hostname());
    assertThat(protocols(braces)).containsExactly("telnet", "netconf").isEqualTo(protocols(lines));
  }

  @Test
  void aNameWithNothingInForceBehindItIsGone() {
    Device device =
        read(
            "set system host-name r1\n"
                + "set snmp community CANARY authorization read-only\n"
                + "deactivate snmp community CANARY\n"
                + "set protocols ospf area 0 interface [ ]\n");
    assertThat(protocols(device)).isEmpty();
    assertThat(device.section(SnmpCommunity.TYPE).items()).isEmpty();
  }

  @Test
  void whatIsInactiveOrDeactivatedDoesNotCount() {
    assertThat(protocols(read("system {\n services {\n  inactive: telnet;\n  ssh;\n }\n}\n")))
        .containsExactly("ssh");
    assertThat(
            protocols(
                read(
                    "set system services telnet\nset system services ssh\n"
                        + "deactivate system services telnet\n")))
        .containsExactly("ssh");
    assertThat(
            protocols(
                read(
                    "set system services telnet\ndeactivate system services\n"
                        + "activate system services\n")))
        .containsExactly("telnet");
  }

  @Test
  void groupsGiveWhereTheyAreApplied() {
    String groups =
        """
        groups {
            G {
                system {
                    services {
                        telnet;
                    }
                }
                interfaces {
                    <ge-*> {
                        disable;
                    }
                }
            }
            UNUSED {
                system {
                    services {
                        ftp;
                    }
                }
            }
        }
        apply-groups G;
        interfaces {
            ge-0/0/1 {
                unit 0;
            }
            xe-0/0/1 {
                unit 0;
            }
        }
        """;
    Device device = read(groups);
    assertThat(protocols(device)).containsExactly("telnet");
    Item telnet = device.section(NetworkService.TYPE).items().get(0);
    assertThat(telnet.where().firstLine()).isEqualTo(5);
    List<Item> faces = device.section(NetworkInterface.TYPE).items();
    assertThat(faces.get(0).get(NetworkInterface.ENABLED).value()).contains(false);
    assertThat(faces.get(1).get(NetworkInterface.ENABLED).value()).contains(true);
  }

  @Test
  void whatStandsAtThePlaceItselfWins() {
    Device device =
        read("set groups G system host-name g\nset apply-groups G\nset system host-name own\n");
    assertThat(device.hostname()).contains("own");
    Device except =
        read(
            "set groups G system host-name g\n"
                + "set apply-groups G\n"
                + "set system apply-groups-except G\n");
    assertThat(except.hostname()).isEmpty();
  }

  @Test
  void classesTellPrivilege() {
    Device device =
        read(
            "set system login class OPS permissions [ view configure ]\n"
                + "set system login user a class super-user\n"
                + "set system login user b class OPS\n");
    List<Item> users = device.section(Account.TYPE).items();
    assertThat(users.get(0).get(Account.PRIVILEGE).value()).contains("admin");
    assertThat(users.get(1).get(Account.PRIVILEGE).value()).contains("operator");
  }

  @Test
  void policiesResolveBooksAndApplications() {
    Device device =
        read(
            """
            set security address-book global address pacs 10.0.0.1/32
            set security address-book global address-set all-pacs address pacs
            set security policies from-zone a to-zone b policy p match source-address any
            set security policies from-zone a to-zone b policy p match destination-address all-pacs
            set security policies from-zone a to-zone b policy p match application dicom
            set security policies from-zone a to-zone b policy p match application junos-https
            set security policies from-zone a to-zone b policy p then permit
            set security zones security-zone a interfaces ge-0/0/0.0
            set applications application dicom protocol tcp
            set applications application dicom destination-port 104
            """);
    Item rule = device.section(AccessRule.TYPE).items().get(0);
    assertThat(rule.get(AccessRule.DESTINATIONS).value()).contains(List.of("10.0.0.1/32"));
    assertThat(rule.get(AccessRule.SERVICES).value()).contains(List.of("tcp/104", "tcp/443"));
    assertThat(rule.get(AccessRule.ACTION).value()).contains("permit");
    assertThat(rule.get(AccessRule.LOGGED).value()).contains(false);
    assertThat(device.get(Identity.TYPE, Identity.KIND).value()).contains("firewall");
  }

  @Test
  void filtersKnowWhereTheyAreApplied() {
    Device device =
        read(
            """
            set interfaces lo0 unit 0 family inet filter input protect
            set firewall family inet filter protect term ssh from source-address 10.0.0.0/8
            set firewall family inet filter protect term ssh from protocol tcp
            set firewall family inet filter protect term ssh from destination-port ssh
            set firewall family inet filter protect term ssh then accept
            set firewall family inet filter protect term rest then discard
            """);
    Item ssh = device.section(AccessRule.TYPE).items().get(0);
    assertThat(ssh.get(AccessRule.SERVICES).value()).contains(List.of("tcp/22"));
    assertThat(ssh.get(AccessRule.ROLE).value()).contains("management");
    assertThat(ssh.get(AccessRule.APPLIED).value()).contains(true);
    Item rest = device.section(AccessRule.TYPE).items().get(1);
    assertThat(rest.get(AccessRule.ACTION).value()).contains("deny");
  }

  @Test
  void tunnelsJoinGatewayPolicyAndProposals() {
    Device device =
        read(
            """
            set security ike proposal p1 dh-group group2
            set security ike proposal p1 authentication-algorithm sha-256
            set security ike proposal p1 encryption-algorithm aes-256-cbc
            set security ike policy pol proposals p1
            set security ike policy pol mode aggressive
            set security ike policy pol pre-shared-key ascii-text CANARY-key
            set security ike gateway gw ike-policy pol
            set security ike gateway gw address 192.0.2.1
            set security ipsec proposal p2 authentication-algorithm hmac-md5-96
            set security ipsec policy pol2 proposals p2
            set security ipsec vpn v ike gateway gw
            set security ipsec vpn v ike ipsec-policy pol2
            """);
    Item tunnel = device.section(VpnTunnel.TYPE).items().get(0);
    assertThat(tunnel.get(VpnTunnel.PEER).value()).contains("192.0.2.1");
    assertThat(tunnel.get(VpnTunnel.AGGRESSIVE).value()).contains(true);
    assertThat(tunnel.get(VpnTunnel.CIPHERS).value()).contains(List.of("aes256"));
    assertThat(tunnel.get(VpnTunnel.HASHES).value()).contains(List.of("sha256", "md5"));
    assertThat(tunnel.get(VpnTunnel.DH_GROUPS).value()).contains(List.of("2"));
  }

  @Test
  void aRegionIsCompleteOnlyWhenSomethingFollowsIt() {
    String snmp = "set version 18.4R1.8\nset system host-name r\nset snmp community CANARY\n";
    assertThat(read(snmp).section(SnmpCommunity.TYPE).coverage().complete()).isFalse();
    assertThat(read(snmp).section(Account.TYPE).coverage().complete()).isTrue();
    assertThat(
            read(snmp + "set protocols lldp interface all\n")
                .section(SnmpCommunity.TYPE)
                .coverage()
                .complete())
        .isTrue();
    assertThat(read(snmp + "\n{master:0}\n").section(SnmpCommunity.TYPE).coverage().complete())
        .isTrue();
  }

  @Test
  void aCutBlockIsToldAndVeryLongLinesAreTaken() {
    assertThat(reading("version 18.4R1.8;\nsystem {\n host-name r;\n").status())
        .isEqualTo(ReadStatus.PARTLY_READ);
    read("set " + "a ".repeat(20_000) + "\n");
  }

  @Test
  void formsOfOtherVendorsAreNotRecognised() {
    for (String other :
        List.of(
            "interfaces {\n"
                + "    ethernet eth0 {\n"
                + "        address dhcp\n"
                + "    }\n"
                + "}\n"
                + "system {\n"
                + " host-name x\n"
                + "}\n",
            "set interfaces ethernet eth0 address dhcp\n"
                + "set system host-name vyos\n"
                + "set service ssh\n",
            "set deviceconfig system hostname fw\nset network interface ethernet ethernet1/1\n",
            "ltm virtual a {\n    destination 10.0.0.1:80\n}\n",
            "server {\n  listen 80;\n  location / { root /www; }\n}\n")) {
      assertThat(format.recognise(SourceFile.of("x.conf", other))).isEmpty();
    }
  }
}
