package org.auscult.formats.mikrotikrouteros;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.auscult.device.AccessRule;
import org.auscult.device.Coverage;
import org.auscult.device.Device;
import org.auscult.device.Item;
import org.auscult.device.LogTarget;
import org.auscult.device.NetworkService;
import org.auscult.device.StoredSecret;
import org.auscult.device.VpnTunnel;
import org.auscult.format.ReadStatus;
import org.auscult.format.Reading;
import org.auscult.source.Export;
import org.auscult.source.SourceFile;
import org.junit.jupiter.api.Test;

class RouterosFormatTest {
  private static final String HEADER = "# jan/02/1970 00:00:00 by RouterOS 6.48.6\n";

  private final RouterosFormat format = new RouterosFormat();

  private Reading read(String text) {
    return format.read(Export.of(SourceFile.of("rt1.rsc", text)));
  }

  private Device whole(String body) {
    Reading reading = read(HEADER + body + "/tool romon\nset enabled=no\n");
    assertThat(reading.status()).isEqualTo(ReadStatus.READ);
    return reading.device().orElseThrow();
  }

  @Test
  void aBareTunnelIsNotTakenForNone() {
    Device device =
        whole(
            "/interface eoip\nadd ipsec-secret=CANARY-eoip name=eoip1 remote-address=192.0.2.9\n");
    assertThat(device.section(StoredSecret.TYPE).items())
        .extracting(item -> item.get(StoredSecret.NAME).value().orElse(""))
        .containsExactly("interface eoip");
    assertThat(device.section(VpnTunnel.TYPE).coverage()).isNotInstanceOf(Coverage.Complete.class);
  }

  @Test
  void continuesLinesInsideAndOutsideOfQuotes() {
    Device device =
        whole(
            """
            /ip firewall filter
            add action=accept chain=forward comment="one \\
                \\"two\\"" dst-port=\\
                104 protocol=tcp
            """);
    Item rule = device.section(AccessRule.TYPE).items().get(0);
    assertThat(rule.get(AccessRule.NAME).value()).contains("one \"two\"");
    assertThat(rule.get(AccessRule.SERVICES).value()).contains(List.of("tcp/104"));
    assertThat(rule.where().lastLine()).isEqualTo(5);
  }

  @Test
  void readsTheTerseForm() {
    Device device = whole("/ip service set telnet disabled=yes\n/system identity set name=rt1\n");
    assertThat(device.hostname()).contains("rt1");
    assertThat(enabled(device, "telnet")).isFalse();
    assertThat(enabled(device, "ftp")).isTrue();
  }

  @Test
  void whatWeakensATunnelIsNotPassedOver() {
    String tunnels =
        """
        /ppp profile
        set *0 change-tcp-mss=yes use-encryption=%s
        /interface l2tp-server server
        set authentication=%s enabled=yes
        """;
    assertThat(tunnelsKnown(tunnels.formatted("required", "mschap2"))).isTrue();
    assertThat(tunnelsKnown(tunnels.formatted("no", "mschap2"))).isFalse();
    assertThat(tunnelsKnown(tunnels.formatted("required", "pap,mschap2"))).isFalse();
  }

  private boolean tunnelsKnown(String body) {
    return whole(body).section(VpnTunnel.TYPE).coverage() instanceof Coverage.Complete;
  }

  private static boolean enabled(Device device, String protocol) {
    return device.section(NetworkService.TYPE).items().stream()
        .filter(item -> item.get(NetworkService.PROTOCOL).value().orElse("").equals(protocol))
        .anyMatch(item -> item.get(NetworkService.ENABLED).value().orElse(false));
  }

  @Test
  void defaultsNeedAWholeExport() {
    Device part = read("/ip service\nset telnet disabled=yes\n").device().orElseThrow();
    assertThat(part.section(NetworkService.TYPE).items()).hasSize(1);
  }

  @Test
  void aServerThatNoTopicGoesToIsNone() {
    String action = "/system logging action\nset 3 remote=192.0.2.9\n";
    assertThat(whole(action).section(LogTarget.TYPE).items()).isEmpty();
    String rule = "/system logging\nadd action=remote topics=info\n";
    assertThat(whole(action + rule).section(LogTarget.TYPE).items()).hasSize(1);
  }

  @Test
  void readsBehindAPromptAndSaysWhatABackupIs() {
    Reading captured =
        read(
            "[admin@rt1] > /export\n"
                + HEADER
                + "/ip dns\nset servers=192.0.2.1\n[admin@rt1] > \n");
    assertThat(captured.status()).isEqualTo(ReadStatus.READ);
    byte[] backup = "\u0088\u00ac\u00a1\u00b1xx".getBytes(StandardCharsets.ISO_8859_1);
    Reading binary = format.read(Export.of(SourceFile.of("rt1.backup", backup)));
    assertThat(binary.note().orElseThrow().en()).contains("/export");
  }
}
