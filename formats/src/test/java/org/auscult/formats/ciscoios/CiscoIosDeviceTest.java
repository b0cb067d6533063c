package org.auscult.formats.ciscoios;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.auscult.device.Aaa;
import org.auscult.device.Account;
import org.auscult.device.Certificate;
import org.auscult.device.Firmware;
import org.auscult.device.Identity;
import org.auscult.device.NetworkInterface;
import org.auscult.device.RoutingPolicy;
import org.auscult.device.SessionPolicy;
import org.auscult.device.StoredSecret;
import org.auscult.device.TimeSource;
import org.auscult.device.VpnTunnel;
import org.auscult.source.Secret;
import org.junit.jupiter.api.Test;

class CiscoIosDeviceTest {

  @Test
  void theLongestWaitCountsAndNeverEndingIsTheLongest() {
    Configuration read =
        Configuration.of(
            """
            line con 0
             exec-timeout 5 30
            line vty 0 4
             exec-timeout 15 0
            line vty 5 15
             exec-timeout 0 0
            line vty 16 31
             exec-timeout 60 0
             transport input none
            end
            """);
    assertThat(read.single(SessionPolicy.TYPE, SessionPolicy.IDLE_TIMEOUT_SECONDS)).isZero();
    assertThat(read.single(SessionPolicy.TYPE, SessionPolicy.CONSOLE_TIMEOUT_SECONDS))
        .isEqualTo(330);
  }

  @Test
  void aListOfLogInMethodsThatEndsInNoneIsSeen() {
    Configuration read =
        Configuration.of(
            """
            aaa new-model
            aaa authentication login default group radius local none
            end
            """);
    assertThat(read.single(Aaa.TYPE, Aaa.LOGIN_METHODS))
        .containsExactly("group radius", "local", "none");
    assertThat(read.single(Aaa.TYPE, Aaa.FALLS_BACK_TO_NONE)).isTrue();
    assertThat(read.single(Aaa.TYPE, Aaa.CENTRAL)).isTrue();
  }

  @Test
  void switchPortsGetTheirDocumentedDefaults() {
    Configuration read =
        Configuration.of(
            """
            spanning-tree portfast bpduguard default
            interface GigabitEthernet1/0/1
             switchport mode access
             spanning-tree portfast
            interface GigabitEthernet1/0/2
             switchport mode trunk
             switchport trunk allowed vlan 10,20
             switchport trunk allowed vlan add 30
            interface GigabitEthernet1/0/3
             no switchport
             ip address 192.0.2.1 255.255.255.252
            end
            """);
    assertThat(read.single(Identity.TYPE, Identity.KIND)).isEqualTo("switch");
    assertThat(read.values(NetworkInterface.TYPE, NetworkInterface.MODE))
        .containsExactly("access", "trunk", "routed");
    assertThat(read.values(NetworkInterface.TYPE, NetworkInterface.BPDU_GUARD))
        .containsExactly(true, false);
    assertThat(read.values(NetworkInterface.TYPE, NetworkInterface.ALLOWED_VLANS))
        .containsExactly(List.of("10", "20", "30"));
    assertThat(read.values(NetworkInterface.TYPE, NetworkInterface.ADDRESSES))
        .containsExactly(List.of("192.0.2.1/30"));
  }

  @Test
  void timeIsAuthenticatedOnlyWithATrustedKey() {
    Configuration read =
        Configuration.of(
            """
            ntp authentication-key 1 md5 CANARY-ntp
            ntp authentication-key 2 md5 08026D60282B3C5A06121C017D 7
            ntp authenticate
            ntp trusted-key 1
            ntp server 192.0.2.1 key 1
            ntp server vrf Mgmt 192.0.2.2 key 2
            end
            """);
    assertThat(read.values(TimeSource.TYPE, TimeSource.HOST))
        .containsExactly("192.0.2.1", "192.0.2.2");
    assertThat(read.values(TimeSource.TYPE, TimeSource.AUTHENTICATED)).containsExactly(true, false);
    assertThat(read.values(StoredSecret.TYPE, StoredSecret.SECRET))
        .extracting(Secret::storage)
        .containsExactly(Secret.Storage.CLEAR, Secret.Storage.REVERSIBLE);
  }

  @Test
  void keyExchangeShowsItsAlgorithmsAndItsWildcardKey() {
    Configuration read =
        Configuration.of(
            """
            crypto isakmp policy 10
             encr aes 256
             authentication pre-share
            crypto isakmp key CANARY-psk address 0.0.0.0 0.0.0.0
            crypto ipsec transform-set TS esp-gcm 256
            end
            """);
    assertThat(read.values(VpnTunnel.TYPE, VpnTunnel.CIPHERS))
        .containsExactly(List.of("aes256"), List.of(), List.of("aes256-gcm"));
    assertThat(read.values(VpnTunnel.TYPE, VpnTunnel.DH_GROUPS))
        .containsExactly(List.of("1"), List.of(), List.of());
    assertThat(read.values(VpnTunnel.TYPE, VpnTunnel.PEER)).containsExactly("", "any", "");
  }

  @Test
  void neighboursAuthenticateOneByOne() {
    String open =
        """
        router bgp 64512
         neighbor 192.0.2.1 remote-as 64496
         neighbor 192.0.2.1 password 7 08026D60282B3C5A06121C017D
         neighbor 192.0.2.2 remote-as 64497
        end
        """;
    assertThat(unauthenticated(open)).isTrue();
    assertThat(unauthenticated(open.replace(" neighbor 192.0.2.2 remote-as 64497\n", "")))
        .isFalse();
  }

  private static boolean unauthenticated(String text) {
    return Configuration.of(text)
        .single(RoutingPolicy.TYPE, RoutingPolicy.UNAUTHENTICATED_NEIGHBOURS);
  }

  @Test
  void aCaptureWithPromptsAndAPagerIsReadLikeAFile() {
    Configuration read =
        Configuration.of(
            """
            sw1#show version
            Cisco IOS Software, C2960X Software (C2960X-UNIVERSALK9-M), Version 15.2(2)E6, RELEASE
            cisco WS-C2960X-24TS-L (APM86XXX) processor (revision W0) with 524288K bytes of memory.
            Processor board ID FOC0000X0XX
            sw1#show running-config
            Building configuration...

            hostname sw1
             --More-- \b\b\b\b\b\b\b\b\b        \b\b\b\b\b\b\b\b\busername a secret 9 $9$CANARY
            end
            sw1#show clock
            *12:00:00
            """);
    assertThat(read.single(Firmware.TYPE, Firmware.VERSION)).isEqualTo("15.2(2)E6");
    assertThat(read.single(Identity.TYPE, Identity.SERIAL)).isEqualTo("FOC0000X0XX");
    assertThat(read.values(Account.TYPE, Account.NAME)).containsExactly("a");
    assertThat(read.complete(Account.TYPE)).isTrue();
  }

  @Test
  void aFilteredCaptureIsNotWhole() {
    Configuration read =
        Configuration.of("r1#show running-config | section line\nline vty 0 4\n login\nend\n");
    assertThat(read.complete(Account.TYPE)).isFalse();
    assertThat(read.reading().note().orElseThrow().en()).contains("part of the configuration");
  }

  @Test
  void withoutADefaultListTheConsoleAsksNothing() {
    Configuration read =
        Configuration.of(
            """
            aaa new-model
            line con 0
             stopbits 1
            end
            """);
    assertThat(read.single(Aaa.TYPE, Aaa.CENTRAL)).isFalse();
    assertThat(read.single(SessionPolicy.TYPE, SessionPolicy.CONSOLE_AUTHENTICATION)).isFalse();
  }

  @Test
  void aPortThatRoutesUntoldIsOneOfARouter() {
    String config =
        """
        spanning-tree mode rapid-pvst
        interface Ethernet0/0
         %s
         ip address 192.0.2.1 255.255.255.0
        end
        """;
    assertThat(kind(config.formatted("ip nat inside"))).isEqualTo("router");
    assertThat(kind(config.formatted("no switchport"))).isEqualTo("switch");
    assertThat(kind(config.formatted("vrf forwarding Mgmt-vrf"))).isEqualTo("switch");
  }

  private static String kind(String config) {
    return Configuration.of(config).single(Identity.TYPE, Identity.KIND);
  }

  @Test
  void theCertificateItselfSaysHowLongItHolds() {
    Configuration read =
        Configuration.of(
            """
            crypto pki trustpoint TP
             enrollment selfsigned
            crypto pki certificate chain TP
             certificate self-signed 01
              3082012E 3081D5A0 03020102 02087E5B 240EF23B 2759300A 06082A86 48CE3D04
              0302300C 310A3008 06035504 03130178 301E170D 31393031 30313132 30303030
              5A170D32 30303130 31313230 3030305A 300C310A 30080603 55040313 01783059
              30130607 2A8648CE 3D020106 082A8648 CE3D0301 07034200 04ACF838 BD801860
              659F1FF9 74678C72 85278A7D 8474276B F4B475C8 F67E30CB 541BD5DA 9BA504C5
              5F68F54C 9CCF5C24 4CC23579 2589B53B FE1A55E8 BD4A9FF2 A7A32130 1F301D06
              03551D0E 04160414 7B73D455 454521EE E72CC8D8 CF992BB9 ABEB002B 300A0608
              2A8648CE 3D040302 03480030 45022028 178BA770 2DA126CC B79FFA10 ACF37CF2
              E7410418 03FA5732 F8C2ACE3 2B8C7902 2100A6A2 31CDC850 FBC72CDE 67C9B50E
              12D3D636 A2D9A232 8451C7FF 8A0B658F 7D37
              quit
            end
            """);
    assertThat(read.values(Certificate.TYPE, Certificate.NOT_AFTER)).containsExactly("2020-01-01");
    assertThat(read.values(Certificate.TYPE, Certificate.KEY_TYPE)).containsExactly("ec");
  }
}
