package org.auscult.formats.secret;

import static org.assertj.core.api.Assertions.assertThat;

import org.auscult.source.Export;
import org.auscult.source.Redactor;
import org.auscult.source.Secret;
import org.auscult.source.SourceFile;
import org.junit.jupiter.api.Test;

class JunosSecretsTest {

  @Test
  void decodesWhatAnyoneCanDecode() {
    assertThat(JunosSecrets.decode("$9$LbHX-wg4Z")).contains("lc");
    assertThat(
            JunosSecrets.decode(
                "$9$Ok.URESrlv7-bs25z3/u0KMW8Nb24ZjHmwsfz3npuxNdwoGkqf6/t24Qn69OBcyl"))
        .contains("CANARY-psk-sauvegarde");
  }

  @Test
  void aDamagedOneIsReversibleAllTheSame() {
    Redactor redactor = new Redactor(Export.of(SourceFile.of("r.conf", "")));
    for (String stored : new String[] {"$9$", "$9$L", "$9$LbHX-wg4", "$9$é%", "$9$Q"}) {
      Secret secret = JunosSecrets.of(redactor, stored);
      assertThat(secret.storage()).isEqualTo(Secret.Storage.REVERSIBLE);
    }
  }
}
