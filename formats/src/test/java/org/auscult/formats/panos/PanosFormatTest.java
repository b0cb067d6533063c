package org.auscult.formats.panos;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.auscult.device.AccessRule;
import org.auscult.device.Account;
import org.auscult.device.Coverage;
import org.auscult.device.Device;
import org.auscult.device.NetworkService;
import org.auscult.device.SessionPolicy;
import org.auscult.device.TlsProfile;
import org.auscult.format.ReadStatus;
import org.auscult.format.Reading;
import org.auscult.source.Export;
import org.auscult.source.SourceFile;
import org.junit.jupiter.api.Test;

class PanosFormatTest {
  private static final String XML =
      """
      <config version="11.1.0" urldb="paloaltonetworks">
        <mgt-config><users><entry name="a"><phash>fnRL/G5lXVMug</phash></entry></users></mgt-config>
        <devices><entry name="localhost.localdomain">
          <deviceconfig><system>
            <hostname>fw1</hostname>
            <service><disable-telnet>no</disable-telnet></service>
          </system></deviceconfig>
        </entry></devices>
      </config>
      """;

  private static final String LINES =
      """
      set mgt-config users a phash fnRL/G5lXVMug
      set deviceconfig system hostname fw1
      set deviceconfig system service disable-telnet no
      a@fw1(active)>
      """;

  private static final String BRACES =
      """
      config {
        mgt-config {
          users {
            a {
              phash fnRL/G5lXVMug;
            }
          }
        }
        devices {
          localhost.localdomain {
            deviceconfig {
              system {
                hostname fw1;
                service {
                  disable-telnet no;
                }
              }
            }
          }
        }
      }
      """;

  private static Reading reading(String text) {
    return new PanosFormat().read(Export.of(SourceFile.of("fw.txt", text)));
  }

  private static Device read(String text) {
    return reading(text).device().orElseThrow();
  }

  private static List<String> rules(String text) {
    return read(text).section(AccessRule.TYPE).items().stream()
        .map(rule -> rule.get(AccessRule.NAME).value().orElseThrow())
        .toList();
  }

  @Test
  void theThreeFormsSayTheSame() {
    for (String form : List.of(XML, LINES, BRACES)) {
      assertThat(new PanosFormat().recognise(SourceFile.of("fw.txt", form))).isNotEmpty();
      assertThat(reading(form).status()).isEqualTo(ReadStatus.READ);
      Device device = read(form);
      assertThat(device.hostname()).contains("fw1");
      assertThat(device.section(Account.TYPE).items())
          .singleElement()
          .satisfies(
              account ->
                  assertThat(account.get(Account.SECRET).value().orElseThrow().matches("admin"))
                      .contains(true));
      assertThat(device.section(NetworkService.TYPE).items())
          .extracting(item -> item.get(NetworkService.PROTOCOL).value().orElseThrow())
          .containsExactly("telnet", "ssh", "https", "http");
    }
  }

  @Test
  void linesWithoutAPromptBehindThemMayBeCut() {
    Device device = read(LINES.replace("a@fw1(active)>\n", ""));
    assertThat(device.section(Account.TYPE).coverage()).isInstanceOf(Coverage.Partial.class);
    assertThat(device.get(SessionPolicy.TYPE, SessionPolicy.BANNER).value()).isEmpty();
  }

  @Test
  void whatPanoramaPushesIsNotInALocalExport() {
    Device device =
        read(
            XML.replace(
                "<hostname>",
                "<panorama><local-panorama><panorama-server>10.0.0.9</panorama-server>"
                    + "</local-panorama></panorama><hostname>"));
    assertThat(device.section(AccessRule.TYPE).coverage()).isInstanceOf(Coverage.Partial.class);
  }

  @Test
  void rulesAreMovedAndDeleted() {
    String text =
        """
        set rulebase security rules r1 action allow
        set rulebase security rules r2 action allow
        set rulebase security rules r3 action allow
        set rulebase security rules r4 action allow
        move rulebase security rules r4 top
        move rulebase security rules r1 after r3
        delete rulebase security rules r2
        """;
    assertThat(rules(text)).containsExactly("r4", "r3", "r1");
  }

  @Test
  void aBannerMayHaveSeveralLinesButNoStatements() {
    Device device =
        read(
            LINES.replace(
                "set deviceconfig system service",
                "set deviceconfig system login-banner \"one\ntwo\"\nset deviceconfig system service"));
    assertThat(device.get(SessionPolicy.TYPE, SessionPolicy.BANNER).value()).contains(true);
    Reading cut = reading(LINES.replace("hostname fw1", "login-banner \"fw1"));
    assertThat(cut.status()).isEqualTo(ReadStatus.PARTLY_READ);
  }

  private static Device shown(String lines) {
    String text =
        """
        set deviceconfig system hostname fw1
        set mgt-config users netops phash $5$CANARYsalt$CANARYh4shCANARYh4shCANARYh4shCANARYh4sh012
        """
            + lines
            + "netops@fw1>\n";
    return new PanosFormat().read(Export.of(SourceFile.of("fw.txt", text))).device().orElseThrow();
  }

  @Test
  void aDecryptionProfileAcceptsWhatItDoesNotBlock() {
    String accepted = "set shared profiles decryption p ssl-protocol-settings min-version tls1-1\n";
    String blocked =
        "set shared profiles decryption p ssl-forward-proxy block-unsupported-version yes\n";
    assertThat(shown(accepted + blocked).section(TlsProfile.TYPE).items())
        .filteredOn(p -> p.get(TlsProfile.NAME).value().equals(Optional.of("decryption p")))
        .singleElement()
        .satisfies(
            p ->
                assertThat(p.get(TlsProfile.VERSIONS).value())
                    .contains(List.of("tls1.1", "tls1.2", "tls1.3")));
    assertThat(shown(accepted).section(TlsProfile.TYPE).items())
        .allSatisfy(p -> assertThat(p.get(TlsProfile.VERSIONS).value()).isEmpty());
  }

  @Test
  void whatIsTakenForAnApplicationIsNotLookedInto() {
    String rule = "set rulebase application-override rules r ";
    assertThat(
            shown(rule + "protocol tcp\n" + rule + "port 104\n").section(AccessRule.TYPE).items())
        .singleElement()
        .satisfies(
            r -> {
              assertThat(r.get(AccessRule.SERVICES).value()).contains(List.of("tcp/104"));
              assertThat(r.get(AccessRule.INSPECTED).value()).contains(false);
              assertThat(r.get(AccessRule.ROLE).value()).contains("other");
            });
  }
}
