package org.auscult.formats.secret;

import static org.assertj.core.api.Assertions.assertThat;

import org.auscult.source.Export;
import org.auscult.source.Redactor;
import org.auscult.source.Secret;
import org.auscult.source.SourceFile;
import org.junit.jupiter.api.Test;

/** The two hashes are those of the factory passwords, which Cisco's guides publish. */
class AsaSecretsTest {
  private final Redactor redactor = new Redactor(Export.of(SourceFile.of("x", "")));

  @Test
  void theFactoryHashesAreOfCiscoAndOfNothing() {
    Secret telnet = AsaSecrets.of(redactor, "", "2KFQnbNIdI.2KYOU", "encrypted");
    Secret enable = AsaSecrets.of(redactor, "", "8Ry2YjIyt7RRXU24", "encrypted");
    assertThat(telnet.storage()).isEqualTo(Secret.Storage.WEAK_HASH);
    assertThat(telnet.matches("cisco")).contains(true);
    assertThat(telnet.matches("CANARY")).contains(false);
    assertThat(enable.matches("")).contains(true);
  }

  @Test
  void whatTheDeviceHidesIsNoSecret() {
    Secret hidden = AsaSecrets.of(redactor, "tech", "*****", "pbkdf2");
    assertThat(hidden.storage()).isEqualTo(Secret.Storage.UNKNOWN);
  }

  @Test
  void withoutASchemeItIsClear() {
    Secret clear = AsaSecrets.of(redactor, "tech", "CANARYclear", "");
    assertThat(clear.storage()).isEqualTo(Secret.Storage.CLEAR);
  }
}
