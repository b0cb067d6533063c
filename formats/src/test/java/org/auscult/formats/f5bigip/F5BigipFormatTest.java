package org.auscult.formats.f5bigip;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.auscult.device.AccessRule;
import org.auscult.device.Account;
import org.auscult.device.Device;
import org.auscult.device.Firmware;
import org.auscult.device.SessionPolicy;
import org.auscult.format.ReadStatus;
import org.auscult.format.Reading;
import org.auscult.source.Export;
import org.auscult.source.SourceFile;
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
}
