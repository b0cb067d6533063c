package org.auscult.formats.secret;

import static org.assertj.core.api.Assertions.assertThat;

import org.auscult.source.Export;
import org.auscult.source.Redactor;
import org.auscult.source.Secret;
import org.auscult.source.SourceFile;
import org.junit.jupiter.api.Test;

class VncPasswordTest {
  private final Redactor redactor = new Redactor(Export.of(SourceFile.of("a.reg", "")));

  @Test
  void the_published_key_undoes_it() {
    Secret secret = VncPassword.of(redactor, "hex:db,d8,3c,fd,72,7a,14,58");
    assertThat(secret.storage()).isEqualTo(Secret.Storage.REVERSIBLE);
    assertThat(secret.matches("password")).contains(true);
  }

  @Test
  void damaged_bytes_stay_closed() {
    assertThat(VncPassword.of(redactor, "hex:db,d8").matches("password")).isEmpty();
  }
}
