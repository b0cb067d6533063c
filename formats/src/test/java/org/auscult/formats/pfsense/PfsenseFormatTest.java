package org.auscult.formats.pfsense;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.auscult.device.AccessRule;
import org.auscult.device.Account;
import org.auscult.device.Device;
import org.auscult.device.Item;
import org.auscult.device.NetworkService;
import org.auscult.device.SnmpCommunity;
import org.auscult.format.ReadStatus;
import org.auscult.format.Reading;
import org.auscult.source.Export;
import org.auscult.source.SourceFile;
import org.junit.jupiter.api.Test;

class PfsenseFormatTest {
  private static final String FACES =
      """
      <interfaces>
        <wan><enable/><ipaddr>dhcp</ipaddr></wan>
        <lan><enable/><ipaddr>10.0.0.1</ipaddr><subnet>24</subnet></lan>
      </interfaces>
      """;

  private final PfsenseFormat format = new PfsenseFormat();

  private Reading read(String text) {
    return format.read(Export.of(SourceFile.of("config.xml", text)));
  }

  private Device whole(String system, String rest) {
    String text = "<pfsense><system>" + system + "</system>" + FACES + rest + "</pfsense>";
    Reading reading = read(text);
    assertThat(reading.status()).isEqualTo(ReadStatus.READ);
    return reading.device().orElseThrow();
  }

  @Test
  void resolvesAliasesInAliases() {
    Device device =
        whole(
            "",
            """
            <filter><rule><type>pass</type><interface>lan</interface><protocol>tcp/udp</protocol>
              <source><address>wards</address></source>
              <destination><network>lanip</network><port>dns</port></destination></rule></filter>
            <aliases>
              <alias><name>wards</name><type>network</type><address>east 10.2.0.0/16</address></alias>
              <alias><name>east</name><type>host</type><address>10.1.0.7</address></alias>
              <alias><name>dns</name><type>port</type><address>53 5300:5310</address></alias>
            </aliases>
            """);
    Item rule = device.section(AccessRule.TYPE).items().get(0);
    assertThat(rule.get(AccessRule.SOURCES).value())
        .contains(List.of("10.1.0.7/32", "10.2.0.0/16"));
    assertThat(rule.get(AccessRule.DESTINATIONS).value()).contains(List.of("10.0.0.1/32"));
    assertThat(rule.get(AccessRule.SERVICES).value())
        .contains(List.of("tcp/53", "tcp/5300-5310", "udp/53", "udp/5300-5310"));
  }

  @Test
  void theOutsideReachesWhatARuleLetsIn() {
    String rule =
        "<filter><rule><type>pass</type><interface>wan</interface><protocol>tcp</protocol>"
            + "<source><any/></source><destination><network>(self)</network><port>8443</port>"
            + "</destination></rule></filter>";
    assertThat(exposed(whole("<webgui><port>8443</port></webgui>", rule))).isTrue();
    assertThat(exposed(whole("<webgui><port>443</port></webgui>", rule))).isFalse();
  }

  private static boolean exposed(Device device) {
    return device.section(NetworkService.TYPE).items().stream()
        .filter(item -> item.get(NetworkService.PROTOCOL).value().orElse("").equals("https"))
        .allMatch(item -> item.get(NetworkService.EXPOSED).value().orElse(false));
  }

  @Test
  void rightsOfGroupsMakeAdministrators() {
    Device device =
        whole(
            "<group><name>it</name><member>2001</member><priv>page-all</priv></group>"
                + "<user><name>anna</name><uid>2001</uid></user>"
                + "<user><name>vpn</name><uid>2002</uid></user>",
            "");
    assertThat(device.section(Account.TYPE).items())
        .extracting(item -> item.get(Account.PRIVILEGE).value().orElse(""))
        .containsExactly("admin", "user");
  }

  @Test
  void anAgentThatIsOffHasNoCommunity() {
    Device device = whole("", "<snmpd><rocommunity>public</rocommunity></snmpd>");
    assertThat(device.section(SnmpCommunity.TYPE).items()).isEmpty();
    assertThat(device.section(SnmpCommunity.TYPE).coverage().complete()).isTrue();
  }

  @Test
  void saysHowToExportInClear() {
    Reading reading = read("---- BEGIN config.xml ----\nQ0FOQVJZ\n---- END config.xml ----\n");
    assertThat(reading.status()).isEqualTo(ReadStatus.ENCRYPTED);
    assertThat(reading.note().orElseThrow().en()).contains("leave “Encryption” unchecked");
  }
}
