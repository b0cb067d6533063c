package org.auscult.formats.secret;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.auscult.source.Export;
import org.auscult.source.Redactor;
import org.auscult.source.Secret;
import org.auscult.source.SourceFile;
import org.junit.jupiter.api.Test;

class CryptSecretsTest {
  private final Redactor redactor = new Redactor(Export.of(SourceFile.of("a.txt", "x\n")));

  @Test
  void aWholeHashCanBeCompared() {
    Secret secret = CryptSecrets.of(redactor, "$1$salt$qJH7.N4xYta3aEG/dfqo/0");
    assertThat(secret.matches("password")).isEqualTo(Optional.of(true));
    assertThat(secret.matches("other")).isEqualTo(Optional.of(false));
  }

  @Test
  void aHashThatWasShortenedCannot() {
    Secret secret = CryptSecrets.of(redactor, "$1$saltqJH7.N4xYta3aEG");
    assertThat(secret.storage()).isEqualTo(Secret.Storage.WEAK_HASH);
    assertThat(secret.matches("password")).isEmpty();
  }
}
