package org.auscult.formats.secret;

import static org.assertj.core.api.Assertions.assertThat;

import org.auscult.source.Export;
import org.auscult.source.Redactor;
import org.auscult.source.Secret;
import org.auscult.source.SourceFile;
import org.junit.jupiter.api.Test;

class LdapSecretsTest {
  private final Redactor redactor = new Redactor(Export.of(SourceFile.of("a", "")));

  @Test
  void aValueWithoutSchemeIsClear() {
    Secret secret = LdapSecrets.of(redactor, "changeit");
    assertThat(secret.storage()).isEqualTo(Secret.Storage.CLEAR);
    assertThat(secret.matches("changeit")).contains(true);
  }

  @Test
  void saltedAndUnsaltedDigestsAreVerified() {
    // SHA-1 of "password", then of "password" and the salt "salt"
    Secret plain = LdapSecrets.of(redactor, "{SHA}W6ph5Mm5Pz8GgiULbPgzG37mj9g=");
    Secret salted = LdapSecrets.of(redactor, "{SSHA}yI6cZwQadOA1e+/f+T+H3eCQQhRzYWx0");
    assertThat(plain.storage()).isEqualTo(Secret.Storage.WEAK_HASH);
    assertThat(plain.matches("password")).contains(true);
    assertThat(salted.matches("password")).contains(true);
    assertThat(salted.matches("Password")).contains(false);
  }

  @Test
  void damagedDigestsMatchNothing() {
    assertThat(LdapSecrets.of(redactor, "{SSHA}%%%").matches("x")).contains(false);
    assertThat(LdapSecrets.of(redactor, "{WHAT}abcdef").storage())
        .isEqualTo(Secret.Storage.UNKNOWN);
  }
}
