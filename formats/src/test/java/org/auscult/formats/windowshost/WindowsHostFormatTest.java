package org.auscult.formats.windowshost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.auscult.device.Aaa;
import org.auscult.device.Account;
import org.auscult.device.Coverage;
import org.auscult.device.Device;
import org.auscult.device.Field;
import org.auscult.device.Firmware;
import org.auscult.device.Identity;
import org.auscult.device.Item;
import org.auscult.device.ItemType;
import org.auscult.device.NetworkService;
import org.auscult.device.PasswordPolicy;
import org.auscult.device.Setting;
import org.auscult.device.TimeSource;
import org.auscult.device.WindowsPolicy;
import org.auscult.format.ReadStatus;
import org.auscult.format.Reading;
import org.auscult.source.Export;
import org.auscult.source.SourceFile;
import org.junit.jupiter.api.Test;

class WindowsHostFormatTest {
  private static final String LANMAN =
      "[HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\LanmanServer\\Parameters]\n";

  private final WindowsHostFormat format = new WindowsHostFormat();

  @Test
  void systeminfo_is_read_by_shape_and_order() {
    Device device = device(systemInfo("REDE-1", "Windows 7 Professionell", "6.1.7601", 1));
    assertThat(device.hostname()).contains("REDE-1");
    assertThat(device.kind()).isEqualTo("workstation");
    assertThat(device.get(Identity.TYPE, Identity.MODEL).value()).contains("Maker Model 1");
    assertThat(device.get(Firmware.TYPE, Firmware.VERSION).value()).contains("6.1.7601");
    assertThat(device.get(Firmware.TYPE, Firmware.PATCHES).value()).contains(List.of("KB5000001"));
    assertThat(device.get(Identity.TYPE, Identity.ADDRESSES).value())
        .contains(List.of("192.0.2.7"));
    assertThat(device.get(Aaa.TYPE, Aaa.CENTRAL).value()).contains(true);
  }

  @Test
  void a_list_of_hotfixes_shorter_than_its_number_is_not_taken() {
    Reading reading = read(systemInfo("A", "Windows 10 Pro", "10.0.19045", 2));
    assertThat(reading.status()).isEqualTo(ReadStatus.PARTLY_READ);
    assertThat(value(reading, Firmware.TYPE, Firmware.PATCHES)).isEmpty();
  }

  @Test
  void a_missing_value_has_a_default_only_where_its_key_is_exported() {
    SourceFile old = systemInfo("A", "Windows 7 Professional", "6.1.7601", 1);
    Setting<Boolean> alone = read(old).device().orElseThrow().get(WindowsPolicy.TYPE, smb());
    assertThat(alone).isInstanceOf(Setting.Unknown.class);
    Reading exported = read(old, reg(LANMAN + "\"Size\"=dword:00000001\n\n"));
    assertThat(exported.device().orElseThrow().get(WindowsPolicy.TYPE, smb()))
        .isInstanceOf(Setting.FactoryDefault.class)
        .extracting(Setting::value)
        .isEqualTo(Optional.of(true));
  }

  @Test
  void the_default_of_smb_1_turns_with_version_1709() {
    SourceFile key = reg(LANMAN + "\"Size\"=dword:00000001\n\n");
    Reading before = read(systemInfo("A", "Windows 10 Pro", "10.0.15063", 1), key);
    Reading since = read(systemInfo("A", "Windows 10 Pro", "10.0.16299", 1), key);
    assertThat(value(before, WindowsPolicy.TYPE, smb())).contains(true);
    assertThat(value(since, WindowsPolicy.TYPE, smb())).contains(false);
  }

  @Test
  void a_key_that_is_cut_off_has_no_defaults() {
    Reading cut =
        read(
            systemInfo("A", "Windows 7 Professional", "6.1.7601", 1),
            reg(LANMAN + "\"Size\"=dword:00000001\n"));
    assertThat(value(cut, WindowsPolicy.TYPE, smb())).isEmpty();
  }

  @Test
  void a_password_for_automatic_logon_is_a_secret_of_its_account() {
    Reading reading =
        read(
            reg(
                """
                [HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion\\Winlogon]
                "AutoAdminLogon"="1"
                "DefaultUserName"="scan"
                "DefaultPassword"="CANARY \\"x\\""

                """));
    Item account = reading.device().orElseThrow().section(Account.TYPE).items().get(0);
    assertThat(account.get(Account.NAME).value()).contains("scan");
    assertThat(account.get(Account.SECRET).value().flatMap(s -> s.matches("CANARY \"x\"")))
        .contains(true);
    assertThat(value(reading, WindowsPolicy.TYPE, WindowsPolicy.AUTO_LOGON_PASSWORD))
        .contains(true);
  }

  @Test
  void net_accounts_says_never_by_a_word_of_any_language() {
    Device device =
        device(
            SourceFile.of(
                "net-accounts.txt",
                """
                Abmelden nach Ablauf der Zeit?:          Nie
                Minimales Kennwortalter (Tage):          0
                Maximales Kennwortalter (Tage):          Unbegrenzt
                Minimale Kennwortlänge:                  7
                Länge der Kennwortchronik:               Keine
                Sperrschwelle:                           Nie
                Sperrdauer (Minuten):                    30
                Sperrüberwachungsfenster (Minuten):      30
                Computerrolle:                           ARBEITSSTATION
                Der Befehl wurde erfolgreich ausgeführt.
                """));
    assertThat(device.get(PasswordPolicy.TYPE, PasswordPolicy.MIN_LENGTH).value()).contains(7L);
    assertThat(device.get(PasswordPolicy.TYPE, PasswordPolicy.MAX_AGE_DAYS).value()).contains(0L);
    assertThat(device.get(PasswordPolicy.TYPE, PasswordPolicy.LOCKOUT_THRESHOLD).value())
        .contains(0L);
  }

  @Test
  void what_listens_on_both_versions_of_ip_is_one_service() {
    Device device =
        device(
            SourceFile.of(
                "netstat.txt",
                """
                  Proto  Local Address          Foreign Address        State
                  TCP    0.0.0.0:23             0.0.0.0:0              LISTENING
                  TCP    192.0.2.7:50000        192.0.2.1:443          ESTABLISHED
                  TCP    [::]:23                [::]:0                 LISTENING
                  UDP    127.0.0.1:1900         *:*
                """));
    assertThat(device.section(NetworkService.TYPE).items())
        .extracting(
            s -> s.get(NetworkService.PROTOCOL).value().orElse(""),
            s -> s.get(NetworkService.BIND_ADDRESS).value().orElse(""))
        .containsExactly(tuple("telnet", "any"), tuple("ssdp", "127.0.0.1"));
    assertThat(device.section(NetworkService.TYPE).coverage()).isInstanceOf(Coverage.Partial.class);
  }

  @Test
  void what_no_part_shows_names_the_command_that_does() {
    Device device = device(systemInfo("A", "Windows 10 Pro", "10.0.19045", 1));
    Setting<Boolean> nla = device.get(WindowsPolicy.TYPE, WindowsPolicy.RDP_NLA);
    assertThat(((Setting.Unknown<Boolean>) nla).why().en()).contains("reg export");
    Coverage time = device.section(TimeSource.TYPE).coverage();
    assertThat(((Coverage.NotExported) time).obtain().en()).contains("W32Time");
  }

  @Test
  void parts_of_one_folder_are_one_host() {
    assertThat(groups(named("s.txt", "A"), reg("k.reg", "[A]\n\n"), reg("l.reg", "[B]\n\n")))
        .containsExactly(3);
    assertThat(groups(named("a.txt", "A"), named("b.txt", "B"), reg("k.reg", "[A]\n\n")))
        .containsExactly(1, 1, 1);
  }

  @Test
  void names_that_begin_alike_tell_hosts_of_one_folder_apart() {
    assertThat(
            groups(
                named("mri1-systeminfo.txt", "A"),
                reg("mri1-winlogon.reg", "[A]\n\n"),
                named("mri2-systeminfo.txt", "B"),
                reg("mri2-winlogon.reg", "[A]\n\n")))
        .containsExactly(2, 2);
  }

  @Test
  void names_that_begin_differently_are_of_different_hosts() {
    assertThat(groups(named("mri1-systeminfo.txt", "A"), reg("ct2-winlogon.reg", "[A]\n\n")))
        .containsExactly(1, 1);
    assertThat(groups(named("systeminfo.txt", "A"), reg("usbstor.reg", "[A]\n\n")))
        .containsExactly(2);
  }

  private static Field<Boolean> smb() {
    return WindowsPolicy.SMB_1;
  }

  private static SourceFile named(String file, String host) {
    return SourceFile.of(file, systemInfo(host, "Windows 10 Pro", "10.0.19045", 1).text());
  }

  private static SourceFile reg(String text) {
    return reg("part.reg", text);
  }

  private static SourceFile reg(String name, String text) {
    return SourceFile.of(name, "Windows Registry Editor Version 5.00\n\n" + text);
  }

  /** In no language at all: the shape of the lines is what is read. */
  private static SourceFile systemInfo(String host, String system, String version, int hotfixes) {
    return SourceFile.of(
        "systeminfo.txt",
        """
        aa:  %s
        ab:  Microsoft %s
        ac:  %s Zz Zz Build 1
        ad:  Microsoft Corporation
        ae:  Member Thing
        af:  Multiprocessor Free
        ag:  x
        ah:
        ai:  1
        aj:  1
        ak:  1
        al:  Maker
        am:  Model 1
        an:  x64-based PC
        ao:  1
             [01]: cpu
        ap:  1
        aq:  C:\\Windows
        ar:  C:\\Windows\\system32
        as:  1
        at:  1
        au:  1
        av:  1
        aw:  1
        ax:  1
        ay:  1
        az:  1
        ba:  1
        bb:  C:\\pagefile.sys
        bc:  example.org
        bd:  \\\\DC
        be:  %d zz.
             [01]: KB5000001
        bf:  1 zz.
             [01]: Card
                   zz: Ethernet
                   [01]: 192.0.2.7
        """
            .formatted(host, system, version, hotfixes));
  }

  private List<Integer> groups(SourceFile... files) {
    return format.group(Arrays.asList(files)).stream().map(List::size).toList();
  }

  private static <T> Optional<T> value(Reading reading, ItemType type, Field<T> field) {
    return reading.device().orElseThrow().get(type, field).value();
  }

  private Device device(SourceFile... files) {
    return read(files).device().orElseThrow();
  }

  private Reading read(SourceFile... files) {
    return format.read(new Export("host", Arrays.asList(files)));
  }
}
