package org.auscult.formats.edgeos;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.auscult.device.AccessRule;
import org.auscult.device.Device;
import org.auscult.device.Item;
import org.auscult.source.Export;
import org.auscult.source.SourceFile;
import org.junit.jupiter.api.Test;

class EdgeosFormatTest {
  private static Device read(String... lines) {
    SourceFile file = SourceFile.of("config.boot", String.join("\n", lines) + "\n");
    return new EdgeosFormat().read(Export.of(file)).device().orElseThrow();
  }

  @Test
  void bothWaysToForwardAPortAreRulesOfAnotherRole() {
    Device device =
        read(
            "set port-forward rule 1 forward-to address 10.5.0.9",
            "set port-forward rule 1 original-port 8080",
            "set port-forward rule 1 protocol tcp",
            "set port-forward wan-interface eth0",
            "set service nat rule 1 type destination",
            "set service nat rule 1 protocol tcp",
            "set service nat rule 1 destination port 3389",
            "set service nat rule 1 inside-address address 10.5.0.8",
            "set service nat rule 5000 type masquerade");
    List<Item> rules = device.section(AccessRule.TYPE).items();
    assertThat(rules)
        .extracting(r -> r.get(AccessRule.SERVICES).value().orElseThrow())
        .containsExactlyInAnyOrder(List.of("tcp/8080"), List.of("tcp/3389"));
    assertThat(rules).allMatch(r -> r.get(AccessRule.ROLE).value().orElse("").equals("other"));
  }

  @Test
  void vyosIsNotTaken() {
    SourceFile vyos =
        SourceFile.of(
            "config.boot",
            "interfaces {\n    ethernet eth0 {\n        hw-id 00:00:5e:00:53:01\n    }\n}\n"
                + "// vyos-config-version: \"a@1\"\n// Release version: 1.3.3\n");
    assertThat(new EdgeosFormat().recognise(vyos)).isEmpty();
  }
}
