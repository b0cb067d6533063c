package org.auscult.formats.linuxhost;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.auscult.device.Account;
import org.auscult.device.Device;
import org.auscult.device.LoggingPolicy;
import org.auscult.device.Setting;
import org.auscult.device.SshServer;
import org.auscult.device.StorageEncryption;
import org.auscult.source.Export;
import org.auscult.source.SourceFile;
import org.junit.jupiter.api.Test;

class LinuxHostFormatTest {
  private static final LinuxHostFormat FORMAT = new LinuxHostFormat();
  private static final SourceFile PASSWD =
      SourceFile.of("gw1/etc/passwd", "root:x:0:0:root:/root:/bin/bash\n");
  private static final SourceFile SSH =
      SourceFile.of(
          "gw1/etc/ssh/sshd_config",
          "Include /etc/ssh/sshd_config.d/*.conf\nPermitRootLogin no\nUsePAM yes\n");

  private static Device read(SourceFile... files) {
    return FORMAT.read(new Export("gw1", List.of(files))).device().orElseThrow();
  }

  @Test
  void files_below_one_etc_are_one_host() {
    SourceFile other = SourceFile.of("gw2/etc/passwd", PASSWD.text());
    assertThat(FORMAT.group(List.of(PASSWD, SSH, other)))
        .containsExactly(List.of(PASSWD, SSH), List.of(other));
    assertThat(FORMAT.treeOf(SSH.path())).contains("gw1");
  }

  @Test
  void files_side_by_side_with_other_names_in_front_are_other_hosts() {
    SourceFile one = SourceFile.of("all/gw1-passwd", PASSWD.text());
    SourceFile two = SourceFile.of("all/gw2-passwd", PASSWD.text());
    assertThat(FORMAT.group(List.of(one, two))).containsExactly(List.of(one), List.of(two));
  }

  @Test
  void a_file_that_is_included_comes_before_the_main_one() {
    SourceFile dropIn =
        SourceFile.of("gw1/etc/ssh/sshd_config.d/50-service.conf", "PermitRootLogin yes\n");
    Setting<Boolean> root = read(SSH, dropIn).get(SshServer.TYPE, SshServer.ROOT_LOGIN);
    assertThat(root.value()).contains(true);
  }

  @Test
  void without_the_files_that_come_first_a_safe_value_is_not_believed() {
    assertThat(read(SSH).get(SshServer.TYPE, SshServer.ROOT_LOGIN).value()).isEmpty();
  }

  @Test
  void accounts_are_complete_when_both_files_name_the_same() {
    SourceFile shadow = SourceFile.of("gw1/etc/shadow", "root:!:19700:0:99999:7:::\n");
    SourceFile more = SourceFile.of(shadow.path(), shadow.text() + "fse:!:19700:0:99999:7:::\n");
    assertThat(read(PASSWD, shadow).section(Account.TYPE).coverage().complete()).isTrue();
    assertThat(read(PASSWD, more).section(Account.TYPE).coverage().complete()).isFalse();
    assertThat(read(PASSWD).section(Account.TYPE).coverage().complete()).isFalse();
  }

  @Test
  void pam_asks_for_the_password_in_a_dialogue_that_nobody_switched_off() {
    SourceFile dialogue =
        SourceFile.of("gw1/etc/ssh/sshd_config", "PasswordAuthentication no\nUsePAM yes\n");
    SourceFile none =
        SourceFile.of(dialogue.path(), dialogue.text() + "KbdInteractiveAuthentication no\n");
    assertThat(read(dialogue).get(SshServer.TYPE, SshServer.PASSWORD_LOGIN).value()).contains(true);
    assertThat(read(none).get(SshServer.TYPE, SshServer.PASSWORD_LOGIN).value()).contains(false);
  }

  @Test
  void log_ins_that_a_selector_leaves_out_are_not_recorded_by_it() {
    SourceFile rsyslog =
        SourceFile.of("gw1/etc/rsyslog.conf", "*.*;auth,authpriv.none -/var/log/syslog\n");
    assertThat(read(rsyslog).get(LoggingPolicy.TYPE, LoggingPolicy.LOGIN_EVENTS).value()).isEmpty();
  }

  @Test
  void a_volume_without_a_plain_partition_may_lie_on_an_encrypted_one() {
    SourceFile volume = SourceFile.of("gw1/etc/fstab", "UUID=5f2a-03 /srv ext4 defaults 0 2\n");
    SourceFile plain = SourceFile.of("gw1/etc/fstab", "/dev/sdb1 /srv ext4 defaults 0 2\n");
    assertThat(read(volume).get(StorageEncryption.TYPE, StorageEncryption.ENCRYPTED).value())
        .isEmpty();
    assertThat(read(plain).get(StorageEncryption.TYPE, StorageEncryption.ENCRYPTED).value())
        .contains(false);
  }

  @Test
  void a_list_of_ciphers_offers_what_no_word_takes_away() {
    assertThat(OpenSslCiphers.weak("HIGH:!aNULL:!MD5:!3DES")).isEmpty();
    assertThat(OpenSslCiphers.weak("RC4-SHA:DES-CBC3-SHA:!RC4"))
        .containsExactly("TLS_RSA_WITH_3DES_EDE_CBC_SHA");
  }
}
