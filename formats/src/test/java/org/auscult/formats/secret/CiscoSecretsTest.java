package org.auscult.formats.secret;

import static org.assertj.core.api.Assertions.assertThat;

import org.auscult.source.Export;
import org.auscult.source.Redactor;
import org.auscult.source.Secret;
import org.auscult.source.SourceFile;
import org.junit.jupiter.api.Test;

/**
 * Types 4 and 8 were derived with OpenSSL 3 ({@code dgst -sha256}; {@code kdf PBKDF2}, 20 000
 * rounds) and {@code tr} to the alphabet of crypt(3), type 5 with {@code openssl passwd -1}; type 7
 * with an encoder of ten lines written apart from the decoder.
 */
class CiscoSecretsTest {
  private final Redactor redactor = new Redactor(Export.of(SourceFile.of("x", "")));

  @Test
  void type0IsClear() {
    Secret secret = CiscoSecrets.of(redactor, "0", "CANARY-type0");
    assertThat(secret.storage()).isEqualTo(Secret.Storage.CLEAR);
    assertThat(secret.matches("CANARY-type0")).contains(true);
  }

  @Test
  void type4IsAnUnsaltedHash() {
    Secret secret = CiscoSecrets.of(redactor, "4", "Yrn72ylm2w/BT/FB7IoUoqfzlQ9Ed8GFeFQNsbLjQ4.");
    assertThat(secret.storage()).isEqualTo(Secret.Storage.WEAK_HASH);
    assertThat(secret.matches("CANARY-type4")).contains(true);
    assertThat(secret.matches("CANARY-other")).contains(false);
  }

  @Test
  void type5IsMd5Crypt() {
    Secret secret = CiscoSecrets.of(redactor, "5", "$1$dTDr$i9mFgdTvN8IrrWco5HLsb/");
    assertThat(secret.scheme()).isEqualTo("md5-crypt");
    assertThat(secret.matches("CANARY-type5")).contains(true);
  }

  @Test
  void type6NeedsAKeyFromOutside() {
    Secret secret = CiscoSecrets.of(redactor, "6", "G^OagGELigI[VVKgBSfcRNMYMC_d`_AAB");
    assertThat(secret.storage()).isEqualTo(Secret.Storage.ENCRYPTED);
    assertThat(secret.matches("CANARY-type6")).isEmpty();
  }

  @Test
  void type7IsDecoded() {
    Secret secret = CiscoSecrets.of(redactor, "7", "08026D60282B3C5A06121C017D");
    assertThat(secret.storage()).isEqualTo(Secret.Storage.REVERSIBLE);
    assertThat(secret.matches("CANARY-type7")).contains(true);
    assertThat(secret.length()).hasValue(12);
  }

  @Test
  void type7GoesRoundItsKeyStream() {
    String stored =
        "457675257A343E1556491F090A5C460D0A38015A0118115A1504091767392B3D3D316F070F134E165E565456"
            + "191D170A1358551A5C5418015816041E4C5217";
    assertThat(CiscoSecrets.decode7(stored))
        .contains("CANARY-a-long-key-that-goes-round-the-whole-stream-of-53-bytes");
  }

  @Test
  void damagedType7DecodesToNothing() {
    for (String damaged : new String[] {"", "0", "0802G0", "080", "ZZ02", "É802"}) {
      assertThat(CiscoSecrets.decode7(damaged)).isEmpty();
    }
  }

  @Test
  void type8IsVerified() {
    String stored = "$8$KwMbvJj0oncCaQ$wrh3o9WckYYeKnEw1DmFquY2p6gOGHaIWb1FcwLatJs";
    Secret secret = CiscoSecrets.of(redactor, "8", stored);
    assertThat(secret.storage()).isEqualTo(Secret.Storage.STRONG_HASH);
    assertThat(secret.matches("CANARY-type8")).contains(true);
    assertThat(secret.matches("CANARY-type9")).contains(false);
    assertThat(CiscoSecrets.of(redactor, "8", "$8$").matches("CANARY-type8")).contains(false);
  }

  @Test
  void type9IsStrongAndOpaque() {
    Secret secret = CiscoSecrets.of(redactor, "9", "$9$bxqhFEa82vUF/h$DEAbMXWXgLyrl3mVBcKj");
    assertThat(secret.storage()).isEqualTo(Secret.Storage.STRONG_HASH);
    assertThat(secret.matches("CANARY")).isEmpty();
  }
}
