package org.auscult.formats.ciscoasa;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.auscult.device.AccessRule;
import org.auscult.device.Device;
import org.auscult.device.Field;
import org.auscult.device.Item;
import org.auscult.device.ItemType;
import org.auscult.device.NetworkService;
import org.auscult.device.Zone;
import org.auscult.source.Export;
import org.auscult.source.SourceFile;
import org.junit.jupiter.api.Test;

class CiscoAsaDeviceTest {

  private static Device read(String text) {
    Export export = Export.of(SourceFile.of("x.cfg", text));
    return new CiscoAsaFormat().read(export).device().orElseThrow();
  }

  private static <T> List<T> values(Device device, ItemType type, Field<T> field) {
    return device.section(type).items().stream()
        .map(item -> item.get(field))
        .flatMap(setting -> setting.value().stream())
        .toList();
  }

  @Test
  void groupsInGroupsAndNamesAreResolved() {
    Device device =
        read(
            """
            ASA Version 9.14(4)
            name 10.20.4.10 pacs
            object network ct
             subnet 10.20.8.0 255.255.255.0
            object-group network inner
             network-object object ct
            object-group network outer
             group-object inner
             network-object host 10.20.9.1
            object-group service dicom tcp-udp
             port-object eq 104
            access-list IN extended permit tcp object-group outer host pacs object-group dicom
            access-group IN in interface imaging
            : end
            """);
    Item rule = device.section(AccessRule.TYPE).items().get(0);
    assertThat(rule.get(AccessRule.SOURCES).value().orElseThrow())
        .containsExactly("10.20.8.0/24", "10.20.9.1/32");
    assertThat(rule.get(AccessRule.DESTINATIONS).value().orElseThrow())
        .containsExactly("10.20.4.10/32");
    assertThat(rule.get(AccessRule.SERVICES).value().orElseThrow()).containsExactly("tcp/104");
    assertThat(rule.get(AccessRule.SOURCE_ZONES).value().orElseThrow()).containsExactly("imaging");
  }

  @Test
  void aGroupThatHoldsItselfEnds() {
    Device device =
        read(
            """
            ASA Version 9.14(4)
            object-group network loop
             group-object loop
             network-object host 10.0.0.1
            access-list IN extended permit ip object-group loop any
            : end
            """);
    assertThat(values(device, AccessRule.TYPE, AccessRule.SOURCES).get(0)).contains("10.0.0.1/32");
  }

  @Test
  void aPixNamesItsInterfacesAtTheTop() {
    Device device =
        read(
            """
            PIX Version 6.3(5)
            interface ethernet0 auto
            interface ethernet1 auto shutdown
            nameif ethernet0 outside security0
            nameif ethernet1 inside security100
            access-list 101 permit tcp any host 203.0.113.4 eq www
            ip address outside 203.0.113.2 255.255.255.0
            static (inside,outside) tcp 203.0.113.4 80 10.0.0.4 8080 netmask 255.255.255.255
            access-group 101 in interface outside
            telnet 10.0.0.0 255.0.0.0 inside
            : end
            """);
    assertThat(values(device, Zone.TYPE, Zone.NAME)).containsExactly("outside", "inside");
    assertThat(values(device, AccessRule.TYPE, AccessRule.FROM_EXTERNAL))
        .containsExactly(true, true);
    assertThat(values(device, AccessRule.TYPE, AccessRule.DESTINATIONS))
        .contains(List.of("10.0.0.4/32"));
    assertThat(values(device, NetworkService.TYPE, NetworkService.ALLOWED_SOURCES))
        .contains(List.of("10.0.0.0/8"));
  }

  @Test
  void aConfigurationOfContextsOnlyProvesNothingAboutThem() {
    Device device =
        read(
            """
            ASA Version 9.14(4) <system>
            context imaging
              allocate-interface Ethernet1/1
              config-url disk0:/imaging.cfg
            : end
            """);
    assertThat(device.section(AccessRule.TYPE).coverage().complete()).isFalse();
    assertThat(device.section(NetworkService.TYPE).items()).isEmpty();
  }

  @Test
  void statementsThatLostTheirIndentationFindTheirPlace() {
    Device device =
        read(
            """
            ASA Version 9.14(4)
            interface Ethernet1/1
            nameif outside
            security-level 0
            ip address 203.0.113.2 255.255.255.0
            ssh 0.0.0.0 0.0.0.0 outside
            : end
            """);
    assertThat(values(device, NetworkService.TYPE, NetworkService.EXPOSED)).contains(true);
  }
}
