package org.auscult.formats.watchguard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.auscult.device.AccessRule;
import org.auscult.device.Device;
import org.auscult.device.Item;
import org.auscult.device.NetworkService;
import org.auscult.format.ReadStatus;
import org.auscult.format.Reading;
import org.auscult.source.Export;
import org.auscult.source.SourceFile;
import org.junit.jupiter.api.Test;

class WatchguardFormatTest {
  private static final String TRIPLE =
      "<alias-member><type>1</type><user>%s</user><address>%s</address><interface>%s</interface>"
          + "</alias-member>";

  private final WatchguardFormat format = new WatchguardFormat();

  private static String alias(String name, String... members) {
    return "<alias><name>"
        + name
        + "</name><alias-member-list>"
        + String.join("", members)
        + "</alias-member-list></alias>";
  }

  private static String triple(String user, String address, String face) {
    return TRIPLE.formatted(user, address, face);
  }

  private static String policy(String from, String to, String service) {
    return """
        <abs-policy><name>p</name><service>%s</service><enabled>true</enabled>
        <firewall>Allow</firewall><from-alias-list><alias>%s</alias></from-alias-list>
        <to-alias-list><alias>%s</alias></to-alias-list></abs-policy>
        """
        .formatted(service, from, to);
  }

  private Reading read(String aliases, String policies) {
    String text =
        """
        <?xml version="1.0"?>
        <profile>
        <rs-version>1</rs-version>
        <for-version>12.10.2</for-version>
        <service-list><service><name>Web</name><service-item>
        <member><type>2</type><protocol>6</protocol><start-server-port>8000</start-server-port>
        <end-server-port>8090</end-server-port></member>
        <member><type>1</type><protocol>6</protocol><server-port>8080</server-port></member>
        </service-item></service></service-list>
        <policy-list></policy-list>
        <alias-list>%s</alias-list>
        <interface-list><interface><name>WAN</name><if-item-list><item><physical-if>
        <enabled>1</enabled><external-if></external-if></physical-if></item></if-item-list>
        </interface></interface-list>
        <abs-policy-list>%s</abs-policy-list>
        </profile>
        """
            .formatted(aliases, policies);
    return format.read(Export.of(SourceFile.of("fw.xml", text)));
  }

  private static Item rule(Reading reading) {
    Device device = reading.device().orElseThrow();
    return device.section(AccessRule.TYPE).items().get(0);
  }

  @Test
  void anInsideInterfaceBoundsWhoIsMeantAndAnOutsideOneDoesNot() {
    String aliases =
        alias("in", triple("Any", "Any", "Any-Trusted"))
            + alias("out", triple("Any", "Any", "WAN"));
    Item inside = rule(read(aliases, policy("in", "out", "Any")));
    assertThat(inside.get(AccessRule.SOURCES).value()).contains(List.of("Any-Trusted"));
    assertThat(inside.get(AccessRule.FROM_EXTERNAL).value()).contains(false);
    Item outside = rule(read(aliases, policy("out", "in", "Any")));
    assertThat(outside.get(AccessRule.SOURCES).value()).contains(List.of("any"));
    assertThat(outside.get(AccessRule.FROM_EXTERNAL).value()).contains(true);
  }

  @Test
  void usersAreNotAnybody() {
    String aliases = alias("staff", triple("Staff.1", "Any", "WAN"));
    assertThat(rule(read(aliases, policy("staff", "Any", "Any"))).get(AccessRule.SOURCES).value())
        .contains(List.of("user Staff.1"));
  }

  @Test
  void anAliasInsideItselfEnds() {
    String self = "<alias-member><type>2</type><alias-name>a</alias-name></alias-member>";
    assertThat(rule(read(alias("a", self), policy("a", "Any", "Any"))).get(AccessRule.SOURCES))
        .isNotNull();
  }

  @Test
  void aPolicyToTheDeviceOpensAWayToManageIt() {
    String aliases =
        alias("out", triple("Any", "Any", "WAN"))
            + alias("Firebox", triple("Any", "Firebox", "Any"));
    Device device = read(aliases, policy("out", "Firebox", "Web")).device().orElseThrow();
    Item service = device.section(NetworkService.TYPE).items().get(0);
    assertThat(service.get(NetworkService.PROTOCOL).value()).contains("https");
    assertThat(service.get(NetworkService.EXPOSED).value()).contains(true);
    assertThat(device.section(AccessRule.TYPE).items().get(0).get(AccessRule.SERVICES).value())
        .contains(List.of("tcp/8000-8090", "tcp/8080"));
  }

  @Test
  void anUnknownActionStaysUnknown() {
    Reading reading = read("", policy("Any", "Any", "Any").replace("Allow", "7"));
    assertThat(rule(reading).get(AccessRule.ACTION).value()).isEmpty();
    assertThat(reading.device().orElseThrow().section(AccessRule.TYPE).coverage().complete())
        .isFalse();
  }

  @Test
  void aCutFileIsPartlyRead() {
    Reading cut =
        format.read(
            Export.of(SourceFile.of("fw.xml", "<profile>\n<rs-version>1</rs-version>\n<alias-")));
    assertThat(cut.status()).isEqualTo(ReadStatus.PARTLY_READ);
  }
}
