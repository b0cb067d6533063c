package org.auscult.formats.checkpointgaia;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.auscult.device.Account;
import org.auscult.device.Device;
import org.auscult.device.Firmware;
import org.auscult.device.NetworkService;
import org.auscult.device.PasswordPolicy;
import org.auscult.device.RoutingPolicy;
import org.auscult.device.SnmpCommunity;
import org.auscult.device.SshServer;
import org.auscult.format.ReadStatus;
import org.auscult.format.Reading;
import org.auscult.source.Export;
import org.auscult.source.SourceFile;
import org.junit.jupiter.api.Test;

class CheckpointGaiaFormatTest {
  private static final String HEAD =
      "# Configuration of gw1\n# Language version: 15.0v1\nset hostname gw1\n";

  private final CheckpointGaiaFormat format = new CheckpointGaiaFormat();

  private Reading read(String text) {
    return format.read(Export.of(SourceFile.of("gw1.txt", text)));
  }

  private Device device(String text) {
    return read(text).device().orElseThrow();
  }

  @Test
  void aLaterCommandTakesBackAnEarlierOne() {
    Device device =
        device(
            HEAD
                + "set web daemon-enable on\nadd allowed-client host any-host\n"
                + "add allowed-client network ipv4-address 10.0.0.0 mask-length 24\n"
                + "delete allowed-client host any-host\n"
                + "add user old uid 0 homedir /home/old\ndelete user old\n");
    assertThat(
            device.section(NetworkService.TYPE).items().get(0).get(NetworkService.ALLOWED_SOURCES))
        .satisfies(sources -> assertThat(sources.value()).contains(List.of("10.0.0.0/24")));
    assertThat(device.section(Account.TYPE).items()).isEmpty();
  }

  @Test
  void rolesGivePrivileges() {
    Device device =
        device(
            HEAD
                + "add rba role netops domain-type System readwrite-features interface,route\n"
                + "set user anna shell /etc/cli.sh\nadd rba user anna roles netops,monitorRole\n"
                + "set user bert password-hash *\nadd rba user bert roles adminRole\n");
    assertThat(device.section(Account.TYPE).items().get(0).get(Account.PRIVILEGE).value())
        .contains("operator");
    assertThat(device.section(Account.TYPE).items().get(1).get(Account.ENABLED).value())
        .contains(false);
  }

  @Test
  void aSwitchThatIsOffMakesItsNumberVoid() {
    Device device =
        device(
            HEAD
                + "set password-controls deny-on-fail enable false\n"
                + "set password-controls deny-on-fail failures-allowed 10\n"
                + "set password-controls history-checking false\n"
                + "set password-controls history-length 10\n");
    assertThat(device.get(PasswordPolicy.TYPE, PasswordPolicy.LOCKOUT_THRESHOLD).value())
        .contains(0L);
    assertThat(device.get(PasswordPolicy.TYPE, PasswordPolicy.HISTORY).value()).contains(0L);
  }

  @Test
  void aCommunityIsAnsweredOnlyBesideVersionThree() {
    String community = "set snmp community CANARY read-only\n";
    assertThat(communities("set snmp agent on\nset snmp agent-version v3-Only\n" + community))
        .isZero();
    assertThat(communities("set snmp agent off\n" + community)).isZero();
    assertThat(communities("set snmp agent on\nset snmp agent-version any\n" + community))
        .isEqualTo(1);
  }

  private int communities(String commands) {
    return device(HEAD + commands).section(SnmpCommunity.TYPE).items().size();
  }

  @Test
  void algorithmsAreSwitchedOneByOne() {
    Device device =
        device(
            HEAD
                + "set ssh server cipher aes256-ctr on\nset ssh server cipher 3des-cbc on\n"
                + "set ssh server cipher 3des-cbc off\n");
    assertThat(device.get(SshServer.TYPE, SshServer.CIPHERS).value())
        .contains(List.of("aes256-ctr"));
  }

  @Test
  void aNeighbourWithoutAKeyIsFound() {
    Device device =
        device(
            HEAD
                + "set ospf instance default interface eth1 area backbone on\n"
                + "set ospf instance default interface eth2 area backbone on\n"
                + "set ospf instance default interface eth2 authtype simple CANARY\n");
    assertThat(device.get(RoutingPolicy.TYPE, RoutingPolicy.UNAUTHENTICATED_NEIGHBOURS).where())
        .hasValueSatisfying(at -> assertThat(at.firstLine()).isEqualTo(4));
  }

  @Test
  void theReleaseStandsInTheCapture() {
    Device device =
        device(
            "gw1> show version all\nProduct version Check Point Gaia R81.20\n" + HEAD + "gw1>\n");
    assertThat(device.get(Firmware.TYPE, Firmware.VERSION).value()).contains("R81.20");
  }

  @Test
  void aCutEndIsNeverComplete() {
    Reading cut = read(HEAD + "set user admin shell /etc/cli.sh\n");
    assertThat(cut.status()).isEqualTo(ReadStatus.PARTLY_READ);
    assertThat(cut.device().orElseThrow().section(Account.TYPE).coverage().complete()).isFalse();
  }

  @Test
  void anUnclosedQuoteEndsWithItsLine() {
    Device device =
        device(HEAD + "set interface eth0 comments \"to the\nset net-access telnet on\n");
    assertThat(device.section(NetworkService.TYPE).items()).hasSize(1);
  }

  @Test
  void otherCommandsAreNotRecognised() {
    String junos = "set system host-name r1\nset interfaces ge-0/0/0 unit 0\n";
    String screenos = "set clock ntp\nset admin name \"x\"\nset vrouter trust-vr sharable\n";
    assertThat(format.recognise(SourceFile.of("r1", junos))).isEmpty();
    assertThat(format.recognise(SourceFile.of("ns", screenos))).isEmpty();
  }
}
