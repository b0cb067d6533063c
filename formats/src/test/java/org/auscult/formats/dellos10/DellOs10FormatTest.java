package org.auscult.formats.dellos10;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.auscult.device.Account;
import org.auscult.device.Device;
import org.auscult.device.Field;
import org.auscult.device.ItemType;
import org.auscult.device.NetworkInterface;
import org.auscult.device.PasswordPolicy;
import org.auscult.source.Export;
import org.auscult.source.SourceFile;
import org.junit.jupiter.api.Test;

class DellOs10FormatTest {

  @Test
  void onATrunkTheAccessVlanIsTheOneWithoutTag() {
    Device device =
        read("interface ethernet1/1/1\n switchport mode trunk\n switchport access vlan 700\n");
    assertThat(values(device, NetworkInterface.TYPE, NetworkInterface.NATIVE_VLAN))
        .containsExactly(700L);
    assertThat(values(device, NetworkInterface.TYPE, NetworkInterface.ACCESS_VLAN)).isEmpty();
  }

  @Test
  void bothWaysOfWritingAnInterfaceNameIt() {
    Device device = read("interface vlan10\n no shutdown\ninterface Vlan 10\n description a\n");
    assertThat(values(device, NetworkInterface.TYPE, NetworkInterface.NAME))
        .containsExactly("vlan10");
  }

  @Test
  void triesWithoutAPeriodLockNobodyOut() {
    Device device = read("password-attributes max-retry 5 lockout-period 0\n");
    assertThat(device.get(PasswordPolicy.TYPE, PasswordPolicy.LOCKOUT_THRESHOLD).value())
        .contains(0L);
  }

  @Test
  void itIsWholeBehindTheInterfaces() {
    assertThat(complete("interface mgmt1/1/1\n no shutdown\n")).isFalse();
    assertThat(complete("interface mgmt1/1/1\n no shutdown\nsupport-assist\n")).isTrue();
  }

  private static boolean complete(String text) {
    return read(text).section(Account.TYPE).coverage().complete();
  }

  private static Device read(String text) {
    return new DellOs10Format()
        .read(Export.of(SourceFile.of("x.cfg", text)))
        .device()
        .orElseThrow();
  }

  private static <T> List<T> values(Device device, ItemType type, Field<T> field) {
    return device.section(type).items().stream()
        .flatMap(item -> item.get(field).value().stream())
        .toList();
  }
}
