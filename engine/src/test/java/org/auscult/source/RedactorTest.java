package org.auscult.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RedactorTest {

  private static Redactor redactor(String text) {
    return new Redactor(Export.of(SourceFile.of("a.cfg", text)));
  }

  @Test
  void aSecretIsMaskedWhereverItStands() {
    Redactor redactor = redactor("tunnel CANARY42 up\nhost CANARY42\n");
    redactor.clear("CANARY42");
    assertThat(redactor.evidence(new Span("a.cfg", 1, 2)).excerpt())
        .containsExactly("tunnel ‹masked› up", "host ‹masked›");
  }

  @Test
  void aShortSecretIsMaskedAsAWordOnly() {
    Redactor redactor = redactor("");
    redactor.clear("lan");
    assertThat(redactor.text("vlan 10 lan")).isEqualTo("vlan 10 ‹masked›");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "enable password CANARY",
        "enable secret 5 $1$abcd$CANARYCANARYCANARY1234",
        "username x privilege 15 password 7 CANARY",
        "snmp-server community CANARY RO",
        "set psksecret ENC CANARYxxxxxxxxxxxxxxxx==",
        "set password \"CANARY with blanks\"",
        "\"Password\" : \"CANARY\",",
        "<password>CANARY</password>",
        "database.password = CANARY",
        "keystore.storepass=CANARY",
        "jdbc:mysql://root:CANARY@db/x",
        "DefaultPassword\"=\"CANARY\"",
        "pre-shared-key ascii-text \"CANARY\"; ## SECRET-DATA",
        "tacacs-server host 10.0.0.1 key 7 CANARY",
        "Authorization: Basic Q0FOQVJZOkNBTkFSWQ==CANARY",
        "mot de passe : CANARY",
        "userPassword: {SSHA}CANARYCANARY",
        "# userPassword:: CANARY=",
      })
  void whatLooksLikeASecretIsMaskedThoughNobodyKnewIt(String line) {
    assertThat(redactor("").text(line)).doesNotContain("CANARY").contains(Redactor.MASK);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "service password-encryption",
        "no ip http secure-server",
        "crypto key generate rsa modulus 2048",
        "interface GigabitEthernet0/1",
        "key chain ospf-keys",
        "permit tcp any any eq 104 log",
      })
  void plainCommandsStayReadable(String line) {
    assertThat(redactor("").text(line)).isEqualTo(line);
  }

  @Test
  void aPlainWordThatEqualsASecretStaysAsAValue() {
    Redactor redactor = redactor("");
    redactor.clear("cisco");
    redactor.clear("CANARY-77");
    assertThat(redactor.value("cisco")).isEqualTo("cisco");
    assertThat(redactor.value("CANARY-77")).isEqualTo(Redactor.MASK);
    assertThat(redactor.text("password cisco")).doesNotContain("cisco");
  }

  @Test
  void charactersThatHideOrTurnTextAreShown() {
    assertThat(redactor("").text("a\u202Eb\u0007c\u200B")).isEqualTo("a\\u202eb\\u0007c\\u200b");
  }

  @Test
  void aLongLineIsCut() {
    assertThat(redactor("").text("x ".repeat(5000))).hasSize(Redactor.MAX_COLUMNS);
  }

  @Test
  void aSecretAnswersQuestionsAndStaysSilent() {
    Redactor redactor = redactor("");
    Secret secret = redactor.reversible("base64", "Q0FOQVJZ", Optional.of("CANARY"));
    assertThat(secret.matches("CANARY")).contains(true);
    assertThat(secret.matches("other")).contains(false);
    assertThat(secret.length()).hasValue(6);
    assertThat(secret.toString()).doesNotContain("CANARY").doesNotContain("Q0FO");
    assertThat(redactor.opaque(Secret.Storage.ENCRYPTED, "x", "abc").matches("a")).isEmpty();
  }

  @Test
  void reuseShowsOnlyUnderTheSameRunKey() {
    Redactor redactor = redactor("");
    Secret one = redactor.clear("CANARY-A");
    Secret same = redactor.reversible("base64", "xx", Optional.of("CANARY-A"));
    byte[] key = {1};
    assertThat(one.reuseMark(key)).isEqualTo(same.reuseMark(key)).isPresent();
    assertThat(one.reuseMark(new byte[] {2})).isNotEqualTo(one.reuseMark(key));
    assertThat(redactor.external().reuseMark(key)).isEmpty();
    assertThat(redactor.clear("").reuseMark(key)).isEmpty();
  }
}
