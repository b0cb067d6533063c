package org.auscult.formats.nftables;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.auscult.device.AccessRule;
import org.auscult.device.Device;
import org.auscult.device.Item;
import org.auscult.source.Export;
import org.auscult.source.SourceFile;
import org.junit.jupiter.api.Test;

class NftablesFormatTest {

  @Test
  void setsAndVariablesAreResolved() {
    Device device =
        read(
            """
            define PACS = { 10.0.0.1, 10.0.0.2 }
            table inet f {
              set hosts { type ipv4_addr; flags interval; elements = { 10.1.0.0/24,
                10.2.0.0/24 } }
              chain c {
                type filter hook input priority 0; policy drop;
                ip saddr @hosts ip daddr $PACS tcp dport { ssh, 8000-8010 } accept comment "a, b"
              }
            }
            """);
    Item rule = device.section(AccessRule.TYPE).items().get(0);
    assertThat(rule.get(AccessRule.SOURCES).value())
        .contains(List.of("10.1.0.0/24", "10.2.0.0/24"));
    assertThat(rule.get(AccessRule.DESTINATIONS).value())
        .contains(List.of("10.0.0.1/32", "10.0.0.2/32"));
    assertThat(rule.get(AccessRule.SERVICES).value()).contains(List.of("tcp/22", "tcp/8000-8010"));
    assertThat(rule.get(AccessRule.NAME).value()).contains("a, b");
    assertThat(device.section(AccessRule.TYPE).coverage().complete()).isTrue();
  }

  @Test
  void aMapGivesARuleForEachKey() {
    List<Item> rules =
        read("""
                table inet f {
                  chain c {
                    type filter hook input priority 0; policy drop;
                    tcp dport vmap { 22 : accept, 23 : drop }
                  }
                }
                """)
            .section(AccessRule.TYPE)
            .items();
    assertThat(rules.get(0).get(AccessRule.SERVICES).value()).contains(List.of("tcp/22"));
    assertThat(rules.get(1).get(AccessRule.SERVICES).value()).contains(List.of("tcp/23"));
    assertThat(rules.get(1).get(AccessRule.ACTION).value()).contains("deny");
  }

  @Test
  void aTableWithoutItsEndIsNotComplete() {
    Device device = read("table inet f {\n chain c {\n  type filter hook input priority 0;\n }\n");
    assertThat(device.section(AccessRule.TYPE).coverage().complete()).isFalse();
  }

  private static Device read(String text) {
    return new NftablesFormat()
        .read(Export.of(SourceFile.of("x.nft", text)))
        .device()
        .orElseThrow();
  }
}
