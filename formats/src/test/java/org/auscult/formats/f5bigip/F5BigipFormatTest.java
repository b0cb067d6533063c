package org.auscult.formats.f5bigip;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.auscult.device.AccessRule;
import org.auscult.device.Account;
import org.auscult.device.Device;
import org.auscult.device.Firmware;
import org.auscult.device.Item;
import org.auscult.device.SessionPolicy;
import org.auscult.format.ReadStatus;
import org.auscult.format.Reading;
import org.auscult.source.Export;
import org.auscult.source.SourceFile;
import org.auscult.tree.LineFate;
import org.junit.jupiter.api.Test;

class F5BigipFormatTest {
  private static final String BASE =
      """
      #TMSH-VERSION: 15.1.8.2

      auth user admin {
          encrypted-password $1$CANARY12$CANARYh4shCANARYh4sh01
          partition-access {
              all-partitions {
                  role admin
              }
          }
      }
      sys global-settings {
          hostname lb1
      }
      sys url-db download-schedule urldb { }
      """;

  private static final String RULE =
      """
      ltm rule /Common/redirect {
      when HTTP_REQUEST {
          if { [HTTP::uri] starts_with "/x\\}" } {
              HTTP::respond 302 Location "https://[HTTP::host]/"
          }
      }
      }
      """;

  private static final String VIRTUAL =
      """
      ltm pool /Common/p {
          members {
              /Common/n1:104 {
                  address 10.0.0.5
              }
          }
      }
      ltm virtual /Common/v {
          destination /Common/203.0.113.2:104
          ip-protocol tcp
          pool /Common/p
          vlans {
              /Common/internet
          }
          vlans-enabled
      }
      """;

  private static Reading reading(String... texts) {
    List<SourceFile> files =
        IntStream.range(0, texts.length)
            .mapToObj(i -> SourceFile.of("bigip" + i + ".conf", texts[i]))
            .toList();
    return new F5BigipFormat().read(new Export("lb", files));
  }

  private static Device read(String... texts) {
    return reading(texts).device().orElseThrow();
  }

  @Test
  void aScriptIsOneStatement() {
    Reading reading = reading(RULE + BASE);
    assertThat(reading.status()).isEqualTo(ReadStatus.READ);
    assertThat(reading.tree().orElseThrow().root().children()).hasSize(4);
    assertThat(reading.device().orElseThrow().hostname()).contains("lb1");
  }

  @Test
  void aVirtualServerLeadsToTheMembersOfItsPool() {
    assertThat(read(VIRTUAL + BASE).section(AccessRule.TYPE).items())
        .singleElement()
        .satisfies(
            rule -> {
              assertThat(rule.get(AccessRule.DESTINATIONS).value())
                  .contains(List.of("10.0.0.5/32"));
              assertThat(rule.get(AccessRule.SERVICES).value()).contains(List.of("tcp/104"));
              assertThat(rule.get(AccessRule.FROM_EXTERNAL).value()).contains(true);
              assertThat(rule.get(AccessRule.ROLE).value()).contains("other");
            });
  }

  @Test
  void filesOfOneDeviceAreReadTogether() {
    Device device = read(VIRTUAL, BASE);
    assertThat(device.get(Firmware.TYPE, Firmware.VERSION).value()).contains("15.1.8.2");
    assertThat(device.section(AccessRule.TYPE).items()).hasSize(1);
    assertThat(device.section(Account.TYPE).items()).hasSize(1);
  }

  @Test
  void whatMayBeCutOffHasNoDefault() {
    String cut = BASE.replace("sys url-db download-schedule urldb { }\n", "");
    assertThat(read(BASE).get(SessionPolicy.TYPE, SessionPolicy.BANNER).value()).contains(false);
    assertThat(read(cut).get(SessionPolicy.TYPE, SessionPolicy.BANNER).value()).isEmpty();
    assertThat(reading(BASE.substring(0, 150)).status()).isEqualTo(ReadStatus.PARTLY_READ);
  }

  private static final String STEERED =
      """
      ltm virtual /Common/v {
          destination /Common/203.0.113.2:443
          ip-protocol tcp
          rules {
              /Common/choose
          }
      }
      """;

  private static final String POOLS =
      """
      ltm pool /Common/images {
          members {
              /Common/n1:443 {
                  address 10.0.0.5
              }
          }
      }
      """;

  private static String rule(String body) {
    return "ltm rule /Common/choose {\n" + body + "\n}\n";
  }

  private static LineFate fate(String script) {
    return reading(rule(script) + BASE).tree().orElseThrow().root().children().get(0).fate();
  }

  @Test
  void aScriptLeadsToThePoolsThatItChooses() {
    String script =
        """
        when HTTP_REQUEST {
            # pool elsewhere
            if { [HTTP::uri] starts_with "/images" } { pool images }
        }""";
    assertThat(read(POOLS + rule(script) + STEERED + BASE).section(AccessRule.TYPE).items())
        .singleElement()
        .satisfies(
            rule ->
                assertThat(rule.get(AccessRule.DESTINATIONS).value())
                    .contains(List.of("10.0.0.5/32")));
    assertThat(fate(script)).isEqualTo(LineFate.MAPPED);
  }

  @Test
  void aScriptStaysOpenWhereACommandIsNotKnown() {
    assertThat(fate("when HTTP_REQUEST { HTTP::redirect /a }")).isEqualTo(LineFate.IRRELEVANT);
    assertThat(fate("when CLIENT_ACCEPTED { drop }")).isEqualTo(LineFate.UNMAPPED);
    assertThat(fate("when CLIENT_ACCEPTED { set x pool; $x images }")).isEqualTo(LineFate.UNMAPPED);
    assertThat(fate("when CLIENT_ACCEPTED { set x images; pool $x }")).isEqualTo(LineFate.UNMAPPED);
    assertThat(fate("when HTTP_RESPONSE { HTTP::header remove Strict-Transport-Security }"))
        .isEqualTo(LineFate.UNMAPPED);
    String inline = "ltm rule /Common/x { when CLIENT_ACCEPTED { drop } }\n";
    assertThat(reading(inline + BASE).tree().orElseThrow().root().children().get(0).fate())
        .isEqualTo(LineFate.UNMAPPED);
  }

  private static final String FILTER =
      """
      net self /Common/outside {
          address 203.0.113.1/24
          allow-service none
          fw-enforced-policy /Common/edge
          vlan /Common/internet
      }
      security firewall address-list /Common/servers {
          addresses {
              10.0.0.0/24 { }
          }
      }
      security firewall policy /Common/edge {
          rules {
              dicom {
                  action accept
                  destination {
                      address-lists {
                          /Common/servers
                      }
                      ports {
                          104 { }
                      }
                  }
                  ip-protocol tcp
                  log yes
                  source {
                      vlans {
                          /Common/internet
                      }
                  }
              }
              rest {
                  rule-list /Common/last
              }
          }
      }
      security firewall rule-list /Common/last {
          rules {
              all {
                  action drop
                  ip-protocol any
              }
          }
      }
      """;

  @Test
  void aFirewallPolicyIsReadWithItsLists() {
    Reading reading = reading(FILTER + BASE);
    List<Item> rules = reading.device().orElseThrow().section(AccessRule.TYPE).items();
    assertThat(rules).hasSize(2);
    assertThat(rules.get(0).get(AccessRule.DESTINATIONS).value()).contains(List.of("10.0.0.0/24"));
    assertThat(rules.get(0).get(AccessRule.SERVICES).value()).contains(List.of("tcp/104"));
    assertThat(rules.get(0).get(AccessRule.FROM_EXTERNAL).value()).contains(true);
    assertThat(rules.get(0).get(AccessRule.APPLIED).value()).contains(true);
    assertThat(rules.get(0).get(AccessRule.LOGGED).value()).contains(true);
    assertThat(rules.get(1).get(AccessRule.ACTION).value()).contains("deny");
    assertThat(rules.get(1).get(AccessRule.SERVICES).value()).contains(List.of("any"));
    assertThat(reading.fates().get(0).toString()).doesNotContain("UNMAPPED");
  }

  @Test
  void aVirtualServerThatForwardsLetsEverythingThrough() {
    String forwarder =
        """
        ltm virtual /Common/all {
            destination /Common/0.0.0.0:0
            ip-forward
            mask any
            source 0.0.0.0/0
        }
        """;
    assertThat(read(forwarder + BASE).section(AccessRule.TYPE).items())
        .singleElement()
        .satisfies(
            rule -> {
              assertThat(rule.get(AccessRule.DESTINATIONS).value()).contains(List.of("any"));
              assertThat(rule.get(AccessRule.SERVICES).value()).contains(List.of("any"));
              assertThat(rule.get(AccessRule.ROLE).value()).contains("traffic");
            });
  }
}
