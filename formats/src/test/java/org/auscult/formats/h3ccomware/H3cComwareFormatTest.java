package org.auscult.formats.h3ccomware;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.auscult.device.AccessRule;
import org.auscult.device.Device;
import org.auscult.device.Identity;
import org.auscult.device.NetworkInterface;
import org.auscult.device.NetworkService;
import org.auscult.source.Export;
import org.auscult.source.SourceFile;
import org.junit.jupiter.api.Test;

class H3cComwareFormatTest {

  @Test
  void aCommandBehindASeparatorStandsAtTheTop() {
    Device device = read("local-user ann\n service-type ssh\n#\n sysname sw1\n#\nreturn\n");
    assertThat(device.single(Identity.TYPE).get(Identity.HOSTNAME).value()).contains("sw1");
  }

  @Test
  void rangesOfVlansAreJoined() {
    Device device =
        read(
            """
            interface GigabitEthernet1/0/1
             port link-type trunk
             undo port trunk permit vlan 1
             port trunk permit vlan 10 to 11 13
            #
            return
            """);
    assertThat(
            device
                .section(NetworkInterface.TYPE)
                .items()
                .get(0)
                .get(NetworkInterface.ALLOWED_VLANS)
                .value())
        .contains(List.of("10-11", "13"));
  }

  @Test
  void aPagerWithoutItsEscapeCharactersHidesNoCommand() {
    String pager = "  ---- More ----[16D                [16D";
    assertThat(telnet(pager + " telnet server enable\n#\nreturn\n")).isTrue();
  }

  @Test
  void linesThatAreNotListedAreAsTheirClassIs() {
    String listed = " telnet server enable\n#\nline vty 0 4\n protocol inbound ssh\n#\n";
    assertThat(telnet(listed + "return\n")).isTrue();
    assertThat(telnet("line class vty\n protocol inbound ssh\n#\n" + listed + "return\n"))
        .isFalse();
    assertThat(telnet(listed.replace("0 4", "0 63") + "return\n")).isFalse();
  }

  private static boolean telnet(String text) {
    return read(text).section(NetworkService.TYPE).items().stream()
        .filter(s -> s.get(NetworkService.PROTOCOL).value().orElse("").equals("telnet"))
        .anyMatch(s -> s.get(NetworkService.ENABLED).value().orElse(false));
  }

  @Test
  void rulesOfListsAreReadWithTheirPorts() {
    Device device =
        read(
            """
            acl advanced 3001
             rule 5 permit tcp source 10.0.0.0 0.0.0.255 destination 10.1.0.9 0 destination-port eq 104
            #
            return
            """);
    var rule = device.section(AccessRule.TYPE).items().get(0);
    assertThat(rule.get(AccessRule.SOURCES).value()).contains(List.of("10.0.0.0/24"));
    assertThat(rule.get(AccessRule.DESTINATIONS).value()).contains(List.of("10.1.0.9/32"));
    assertThat(rule.get(AccessRule.SERVICES).value()).contains(List.of("tcp/104"));
  }

  @Test
  void aServerThatNoLineTakesIsNotReached() {
    Device device =
        read(" telnet server enable\n#\nline vty 0 63\n protocol inbound ssh\n#\nreturn\n");
    assertThat(
            device.section(NetworkService.TYPE).items().get(0).get(NetworkService.ENABLED).value())
        .contains(false);
  }

  private static Device read(String text) {
    SourceFile file = SourceFile.of("sw.cfg", "#\n version 7.1.070, Release 6728P06\n#\n" + text);
    return new H3cComwareFormat().read(Export.of(file)).device().orElseThrow();
  }
}
