package org.auscult.formats.ciscoios;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.auscult.device.AccessRule;
import org.auscult.device.Account;
import org.auscult.device.NetworkService;
import org.auscult.device.SnmpCommunity;
import org.junit.jupiter.api.Test;

class CiscoIosAccessTest {

  @Test
  void linesAreRestrictedToTheNetworksThatTheirListPermits() {
    Configuration read =
        Configuration.of(
            """
            access-list 10 permit 10.99.0.0 0.0.0.255
            access-list 10 permit 10.98.0.7
            line vty 0 4
             access-class 10 in
             transport input ssh
            end
            """);
    assertThat(read.values(NetworkService.TYPE, NetworkService.ALLOWED_SOURCES).get(0))
        .containsExactly("10.99.0.0/24", "10.98.0.7/32");
    assertThat(read.values(AccessRule.TYPE, AccessRule.ROLE)).containsOnly("management");
  }

  @Test
  void aListThatIsNotThereRestrictsNothing() {
    Configuration read = Configuration.of("snmp-server community CANARY-a RO 99\nend\n");
    assertThat(read.values(SnmpCommunity.TYPE, SnmpCommunity.ALLOWED_SOURCES))
        .containsExactly(List.of("any"));
  }

  @Test
  void portsAndNetworksAreResolved() {
    Configuration read =
        Configuration.of(
            """
            object-group network PACS
             host 10.50.0.10
             10.51.0.0 255.255.0.0
            object-group service IMAGING
             tcp eq 104
             tcp range 11112 11113
            interface Vlan20
             ip access-group IMG in
            ip access-list extended IMG
             remark to the archive
             permit object-group IMAGING 10.20.0.0 0.0.255.255 object-group PACS
             permit tcp any gt 1023 host 10.50.0.30 eq 2575 www log
             permit tcp 10.1.0.0 0.0.255.0 any neq telnet
             deny ip any any
            end
            """);
    assertThat(read.values(AccessRule.TYPE, AccessRule.SERVICES))
        .containsExactly(
            List.of("tcp/104", "tcp/11112-11113"),
            List.of("tcp/2575", "tcp/80"),
            List.of("tcp/0-22", "tcp/24-65535"),
            List.of("any"));
    assertThat(read.values(AccessRule.TYPE, AccessRule.DESTINATIONS).get(0))
        .containsExactly("10.50.0.10/32", "10.51.0.0/16");
    assertThat(read.values(AccessRule.TYPE, AccessRule.SOURCES).get(2))
        .containsExactly("10.1.0.0 0.0.255.0");
    assertThat(read.values(AccessRule.TYPE, AccessRule.LOGGED))
        .containsExactly(false, true, false, false);
    assertThat(read.values(AccessRule.TYPE, AccessRule.SOURCE_ZONES))
        .containsOnly(List.of("Vlan20"));
    assertThat(read.complete(AccessRule.TYPE)).isTrue();
  }

  @Test
  void aLineWithoutLoginIsAnAccountWithoutPassword() {
    Configuration read =
        Configuration.of("line vty 0 4\n no login\n transport input telnet\nend\n");
    assertThat(read.values(Account.TYPE, Account.PASSWORD_REQUIRED)).containsExactly(false);
    assertThat(read.values(NetworkService.TYPE, NetworkService.AUTHENTICATED))
        .containsExactly(false, false);
  }

  @Test
  void laterLinesOverrideEarlierOnes() {
    Configuration read =
        Configuration.of(
            """
            username a privilege 15 password 0 CANARY-a
            username b secret 9 $9$CANARY
            username a secret 5 $1$dTDr$i9mFgdTvN8IrrWco5HLsb/
            no username b
            ip http server
            no ip http server
            end
            """);
    assertThat(read.values(Account.TYPE, Account.NAME)).containsExactly("a");
    assertThat(read.values(Account.TYPE, Account.SECRET).get(0).scheme()).isEqualTo("md5-crypt");
    assertThat(read.values(NetworkService.TYPE, NetworkService.ENABLED)).startsWith(false);
  }

  @Test
  void noDefaultIsClaimedForALineThatMayBeCutOff() {
    Configuration read =
        Configuration.of("snmp-server community CANARY-a RW\nline vty 0 4\n login\n");
    assertThat(read.values(NetworkService.TYPE, NetworkService.ALLOWED_SOURCES)).isEmpty();
    assertThat(read.complete(SnmpCommunity.TYPE)).isFalse();
    assertThat(read.reading().note()).isPresent();
  }
}
