package org.auscult.formats.fortios;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.auscult.device.AccessRule;
import org.auscult.device.Account;
import org.auscult.device.Certificate;
import org.auscult.device.Device;
import org.auscult.device.Firmware;
import org.auscult.device.Item;
import org.auscult.device.NetworkService;
import org.auscult.device.SessionPolicy;
import org.auscult.device.SnmpCommunity;
import org.auscult.device.StoredSecret;
import org.auscult.device.VpnTunnel;
import org.auscult.format.ReadStatus;
import org.auscult.format.Reading;
import org.auscult.source.Export;
import org.auscult.source.Secret;
import org.auscult.source.SourceFile;
import org.junit.jupiter.api.Test;

class FortiosFormatTest {
  private static final String HEADER =
      "#config-version=FGT60F-7.0.5-FW-build0304-220208:opmode=0:vdom=0:user=admin\n";
  private static final String GLOBAL = "config system global\n set hostname fw\nend\n";
  private static final String END = "config router multicast\nend\n";

  private final FortiosFormat format = new FortiosFormat();

  private Reading read(String text) {
    return format.read(Export.of(SourceFile.of("fw.conf", text)));
  }

  private Device whole(String body) {
    Reading reading = read(HEADER + GLOBAL + body + END);
    assertThat(reading.status()).isEqualTo(ReadStatus.READ);
    return reading.device().orElseThrow();
  }

  @Test
  void readsModelAndVersionFromTheHeader() {
    Device device = whole("");
    assertThat(device.get(Firmware.TYPE, Firmware.VERSION).value()).contains("7.0.5");
    assertThat(device.hostname()).contains("fw");
    assertThat(
            read("#config-version=FG100D-5.04-FW-build1064-160608:opmode=1\n")
                .device()
                .orElseThrow()
                .get(Firmware.TYPE, Firmware.VERSION)
                .value())
        .contains("5.4");
  }

  @Test
  void defaultsNeedAWholeExport() {
    assertThat(whole("").get(SessionPolicy.TYPE, SessionPolicy.BANNER).value()).contains(false);
    Device part = read("config firewall policy\nend\n").device().orElseThrow();
    assertThat(part.get(SessionPolicy.TYPE, SessionPolicy.BANNER).value()).isEmpty();
    assertThat(part.section(AccessRule.TYPE).coverage().complete()).isFalse();
  }

  @Test
  void aCutEndIsNeverComplete() {
    Reading cut = read(HEADER + GLOBAL + "config system admin\nedit admin\nnext\nend\n");
    assertThat(cut.status()).isEqualTo(ReadStatus.PARTLY_READ);
    assertThat(cut.device().orElseThrow().section(Account.TYPE).coverage().complete()).isFalse();
  }

  @Test
  void expandsObjectsWithinTheirDomain() {
    String vdom =
        """
        config vdom
        edit a
        config firewall address
        edit "srv"
        set subnet 10.0.0.1 255.255.255.255
        next
        end
        config firewall addrgrp
        edit "grp"
        set member "srv" "other"
        next
        end
        config firewall service custom
        edit "DICOM"
        set tcp-portrange 104 11112:1024-65535
        next
        end
        config firewall policy
        edit 7
        set srcintf "any"
        set dstaddr "grp"
        set srcaddr "all"
        set service "DICOM"
        set action accept
        set logtraffic all
        next
        end
        end
        """;
    Item rule = read(vdom).device().orElseThrow().section(AccessRule.TYPE).items().get(0);
    assertThat(rule.get(AccessRule.POLICY).value()).contains("a/policy");
    assertThat(rule.get(AccessRule.DESTINATIONS).value()).contains(List.of("10.0.0.1/32", "other"));
    assertThat(rule.get(AccessRule.SOURCES).value()).contains(List.of("any"));
    assertThat(rule.get(AccessRule.SERVICES).value()).contains(List.of("tcp/104", "tcp/11112"));
    assertThat(rule.get(AccessRule.LOGGED).value()).contains(true);
  }

  @Test
  void aGroupInsideItselfEnds() {
    Device device =
        read("config firewall addrgrp\nedit g\nset member g x\nnext\nend\n"
                + "config firewall policy\nedit 1\nset srcaddr g\nnext\nend\n")
            .device()
            .orElseThrow();
    assertThat(device.section(AccessRule.TYPE).items().get(0).get(AccessRule.SOURCES).value())
        .contains(List.of("x"));
  }

  @Test
  void aPortRangeWithoutPortsIsTaken() {
    Device device =
        read("config firewall service custom\nedit s\nset tcp-portrange : 0 22\nnext\nend\n"
                + "config firewall policy\nedit 1\nset service s\nnext\nend\n")
            .device()
            .orElseThrow();
    assertThat(device.section(AccessRule.TYPE).items().get(0).get(AccessRule.SERVICES).value())
        .contains(List.of("tcp/22"));
  }

  @Test
  void listensWhereAnInterfaceAllowsIt() {
    Device device =
        whole(
            """
            config system interface
            edit "wan1"
            set vdom "root"
            set allowaccess ping https telnet
            set role wan
            next
            end
            """);
    List<Item> services = device.section(NetworkService.TYPE).items();
    assertThat(services).hasSize(2);
    Item telnet = services.get(1);
    assertThat(telnet.get(NetworkService.PORT).value()).contains(23L);
    assertThat(telnet.get(NetworkService.EXPOSED).value()).contains(true);
    assertThat(telnet.get(NetworkService.ENABLED).where().orElseThrow().firstLine()).isEqualTo(8);
    assertThat(device.section(NetworkService.TYPE).coverage().complete()).isTrue();
  }

  @Test
  void aBundleOfOutsideLinksIsOutside() {
    Device device =
        whole(
            """
            config system interface
            edit wan1
            set role wan
            next
            end
            config system sdwan
            config members
            edit 1
            set interface wan1
            next
            end
            end
            config firewall policy
            edit 7
            set name ''
            set srcintf "virtual-wan-link"
            set action accept
            next
            end
            """);
    Item rule = device.section(AccessRule.TYPE).items().get(0);
    assertThat(rule.get(AccessRule.FROM_EXTERNAL).value()).contains(true);
    assertThat(rule.get(AccessRule.NAME).value()).contains("7");
  }

  @Test
  void aSwitchBesideASecretIsNone() {
    Reading reading =
        read(
            HEADER
                + GLOBAL
                + "config system autoupdate tunneling\nset password-override enable\nend\n"
                + END);
    assertThat(reading.redactor().text("set status enable")).isEqualTo("set status enable");
    assertThat(reading.device().orElseThrow().section(StoredSecret.TYPE).items()).isEmpty();
  }

  @Test
  void whatStandsInPlaceOfASecretTellsNothing() {
    Device device =
        whole("config system admin\nedit netops\nset password \"<removed>\"\nnext\nend\n");
    Item account = device.section(Account.TYPE).items().get(0);
    assertThat(account.get(Account.SECRET).value().orElseThrow().storage())
        .isEqualTo(Secret.Storage.UNKNOWN);
  }

  @Test
  void theBackupOfOneDomainIsNamed() {
    Reading reading = read(HEADER + "#global_vdom=0:vd_name=root\n" + END);
    assertThat(reading.note().orElseThrow().en()).contains("one virtual domain");
  }

  @Test
  void aCommunityCountsOnlyWhileTheAgentRuns() {
    String community = "config system snmp community\nedit 1\nset name CANARY\nnext\nend\n";
    String agent = "config system snmp sysinfo\nset status enable\nend\n";
    assertThat(whole(community).section(SnmpCommunity.TYPE).items()).isEmpty();
    assertThat(whole(agent + community).section(SnmpCommunity.TYPE).items()).hasSize(1);
  }

  @Test
  void joinsBothPhasesOfATunnel() {
    Device device =
        whole(
            """
            config vpn ipsec phase1-interface
            edit "t"
            set mode aggressive
            set proposal aes256-sha256
            set dhgrp 14
            set psksecret ENC CANARYCANARYCANARYCANARY
            next
            end
            config vpn ipsec phase2-interface
            edit "t2"
            set phase1name "t"
            set proposal 3des-md5
            set pfs disable
            next
            end
            """);
    Item tunnel = device.section(VpnTunnel.TYPE).items().get(0);
    assertThat(tunnel.get(VpnTunnel.CIPHERS).value()).contains(List.of("aes256", "3des"));
    assertThat(tunnel.get(VpnTunnel.HASHES).value()).contains(List.of("sha256", "md5"));
    assertThat(tunnel.get(VpnTunnel.DH_GROUPS).value()).contains(List.of("14"));
    assertThat(tunnel.get(VpnTunnel.AGGRESSIVE).value()).contains(true);
  }

  @Test
  void aCertificateThatCannotBeParsedStaysUnmapped() {
    Device device =
        whole(
            "config vpn certificate ca\nedit c\nset ca \"-----BEGIN CERTIFICATE-----\nx\n"
                + "-----END CERTIFICATE-----\"\nnext\nend\n");
    assertThat(device.section(Certificate.TYPE).items()).hasSize(1);
    assertThat(device.section(Certificate.TYPE).coverage().complete()).isFalse();
  }

  @Test
  void anEncryptedBackupIsNamed() {
    Reading reading = read("#FGBK|3|FGT60F|7|0|304|\u0001\u0002");
    assertThat(reading.status()).isEqualTo(ReadStatus.ENCRYPTED);
    assertThat(reading.note().orElseThrow().en()).contains("show full-configuration");
  }

  @Test
  void otherProductsOfTheVendorAreNotRecognised() {
    assertThat(
            format.recognise(
                SourceFile.of(
                    "fmg.conf",
                    "config system global\n set adom-status enable\nend\n"
                        + "config system interface\nend\nconfig system admin\nend\n")))
        .isEmpty();
    assertThat(format.recognise(SourceFile.of("fw.conf", HEADER + GLOBAL))).isNotEmpty();
  }

  @Test
  void otherProductsAreToldApartByTheirHeader() {
    Reading reading =
        read("#config-version=S124EP-7.0.1-FW-build0058:opmode=0\nconfig system global\nend\n");
    assertThat(reading.status()).isEqualTo(ReadStatus.UNSUPPORTED);
    assertThat(reading.note().orElseThrow().en()).contains("FortiSwitch");
  }

  @Test
  void aProfileThatLetsAllPassInspectsNothing() {
    String policy =
        """
        config firewall policy
            edit 1
                set action accept
                set utm-status enable
                set ips-sensor "one"
            next
        end
        """;
    assertThat(inspected("pass", policy)).contains(false);
    assertThat(inspected("block", policy)).contains(true);
  }

  private Optional<Boolean> inspected(String action, String policy) {
    String sensor =
        """
        config ips sensor
            edit "one"
                config entries
                    edit 1
                        set severity high
                        set action %s
                    next
                end
            next
        end
        """
            .formatted(action);
    Device device = read(HEADER + GLOBAL + sensor + policy).device().orElseThrow();
    return device.section(AccessRule.TYPE).items().get(0).get(AccessRule.INSPECTED).value();
  }

  @Test
  void aSectionAtTheMarginEndsOneThatWasLeftOpen() {
    Reading reading =
        read(
            """
            config system interface
                edit "port1"
                    set ip 10.0.0.1 255.255.255.0
                    config ipv6
                        set ip6-mode static
                next
            config firewall policy
                edit 1
                    set action accept
                next
            end
            """);
    assertThat(reading.device().orElseThrow().section(AccessRule.TYPE).items()).hasSize(1);
    assertThat(reading.status()).isEqualTo(ReadStatus.PARTLY_READ);
  }

  @Test
  void aVirtualAddressPublishesAHost() {
    Device device =
        read("""
                config system interface
                    edit "wan1"
                        set role wan
                    next
                end
                config firewall vip
                    edit "web"
                        set extip 192.0.2.1
                        set mappedip "10.0.0.8"
                        set extintf "wan1"
                        set portforward enable
                        set extport 443
                        set mappedport 8443
                    next
                end
                """)
            .device()
            .orElseThrow();
    Item rule = device.section(AccessRule.TYPE).items().get(0);
    assertThat(rule.get(AccessRule.DESTINATIONS).value()).contains(List.of("10.0.0.8/32"));
    assertThat(rule.get(AccessRule.SERVICES).value()).contains(List.of("tcp/8443"));
    assertThat(rule.get(AccessRule.FROM_EXTERNAL).value()).contains(true);
  }
}
