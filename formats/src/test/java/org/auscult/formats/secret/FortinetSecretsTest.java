package org.auscult.formats.secret;

import static org.assertj.core.api.Assertions.assertThat;

import org.auscult.source.Export;
import org.auscult.source.Redactor;
import org.auscult.source.Secret;
import org.auscult.source.SourceFile;
import org.junit.jupiter.api.Test;

class FortinetSecretsTest {
  private final Redactor redactor = new Redactor(Export.of(SourceFile.of("fw.conf", "")));

  private Secret of(String stored) {
    return FortinetSecrets.of(redactor, stored, false);
  }

  @Test
  void verifiesHashes() {
    Secret sha1 = of("AK1wTiFOMv7mZOTvQNmKQBAY98hZZjSRLxAY8vZp8NlDWU=");
    assertThat(sha1.matches("fortigate")).contains(true);
    assertThat(sha1.matches("fortinet")).contains(false);
    Secret sha256 = of("SH2+n+OiTlautpJQF1NBcMU2H1otOvlAz9g5wzxwHw+4il3Aiixv9oPtKnRgCc=");
    assertThat(sha256.matches("a")).contains(true);
    assertThat(sha256.matches("b")).contains(false);
    assertThat(sha256.storage()).isEqualTo(Secret.Storage.WEAK_HASH);
  }

  @Test
  void doesNotStumbleOverDamagedHashes() {
    assertThat(of("SH2AAAA").matches("a")).contains(false);
    assertThat(of("SH2*").matches("a")).contains(false);
  }

  @Test
  void tellsTheFixedKeyFromAnOwnOne() {
    String stored = "CANARYCANARYCANARYCANARY";
    assertThat(of(stored).storage()).isEqualTo(Secret.Storage.REVERSIBLE);
    assertThat(FortinetSecrets.of(redactor, stored, true).storage())
        .isEqualTo(Secret.Storage.ENCRYPTED);
    assertThat(of("PB2CANARY").storage()).isEqualTo(Secret.Storage.STRONG_HASH);
    assertThat(of("<removed>").storage()).isEqualTo(Secret.Storage.UNKNOWN);
  }
}
