package org.auscult.formats.linuxhost;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.auscult.device.Account;
import org.auscult.device.Device;
import org.auscult.device.Setting;
import org.auscult.device.SshServer;
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
}
