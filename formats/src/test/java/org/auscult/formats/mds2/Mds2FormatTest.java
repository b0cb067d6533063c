package org.auscult.formats.mds2;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.auscult.device.Device;
import org.auscult.device.Identity;
import org.auscult.device.ManufacturerClaim;
import org.auscult.device.PasswordPolicy;
import org.auscult.device.Setting;
import org.auscult.format.ReadStatus;
import org.auscult.format.Reading;
import org.auscult.source.Export;
import org.auscult.source.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Mds2FormatTest {
  private static final String START =
      """
      Question ID,Question,Answer,See note
      DOC-1,maker,Example Medical,__
      DOC-3,model,IP-3,__
      MPII-1,patient data,Yes,__
      AUDT-1,records,Yes,__
      AUTH-1,rights,Yes,__
      AUTH-2,rights,Yes,__
      CONN-1,connections,Yes,__
      """;

  private final Mds2Format format = new Mds2Format();

  @Test
  void knowsQuestionsHoweverTheyAreSpelt() {
    assertThat(Question.identifier("SHAD-15")).contains("SAHD-15");
    assertThat(Question.identifier("SBoM\u20132.1")).contains("SBOM-2.1");
    assertThat(Question.identifier(" paut 5 ")).contains("PAUT-5");
    assertThat(Question.identifier("ISO-27002")).isEmpty();
    assertThat(Question.identifier("Note 1")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Yes,yes",
    "no,no",
    "'No, see note 3',no",
    "N/A,not-applicable",
    "Not applicable,not-applicable",
    "Oui,yes",
    "Non applicable,not-applicable",
    "S.O.,",
    "See Note,",
    "43747,",
    "Not yet,",
  })
  void understandsAnswersAndLeavesNotesUnknown(String text, String word) {
    Setting<String> answer = claim(read(START + "PAUT-5,asked,\"" + text + "\",__\n"), "PAUT-5");
    assertThat(answer.value()).isEqualTo(Optional.ofNullable(word));
  }

  @Test
  void aNoIsASettingAndAYesIsNot() {
    assertThat(lockout(START + "PAUT-3,asked,No,__\n")).contains(0L);
    assertThat(lockout(START + "PAUT-3,asked,Yes,__\n")).isEmpty();
  }

  @Test
  void aFormWithoutTheColumnOfQuestionsIsReadAllTheSame() {
    assertThat(claim(read(START + "PAUT-5,No,__\n"), "PAUT-5").value()).contains("no");
  }

  @Test
  void tellsWhichPartsAreMissing() {
    Reading reading = read(START);
    assertThat(reading.status()).isEqualTo(ReadStatus.PARTLY_READ);
    assertThat(reading.note().orElseThrow().en()).contains("PAUT", "RMOT").doesNotContain("DOC");
  }

  @Test
  void isNotFoundInTextThatNamesQuestions() {
    String text = "controls:\n" + "  - {id: \"PAUT-5\", automatable: \"no\"}\n".repeat(20);
    assertThat(format.recognise(SourceFile.of("rules.yaml", text))).isEmpty();
  }

  @Test
  void namesTheProduct() {
    Device device = read(START).device().orElseThrow();
    assertThat(device.get(Identity.TYPE, Identity.VENDOR).value()).contains("example-medical");
    assertThat(device.get(Identity.TYPE, Identity.MODEL).value()).contains("IP-3");
  }

  private Optional<Long> lockout(String text) {
    return read(text)
        .device()
        .orElseThrow()
        .get(PasswordPolicy.TYPE, PasswordPolicy.LOCKOUT_THRESHOLD)
        .value();
  }

  private static Setting<String> claim(Reading reading, String question) {
    return reading.device().orElseThrow().section(ManufacturerClaim.TYPE).items().stream()
        .filter(item -> item.get(ManufacturerClaim.QUESTION).value().equals(Optional.of(question)))
        .findFirst()
        .orElseThrow()
        .get(ManufacturerClaim.ANSWER);
  }

  private Reading read(String text) {
    SourceFile file = SourceFile.of("form.csv", text);
    return format.read(Export.of(file));
  }
}
