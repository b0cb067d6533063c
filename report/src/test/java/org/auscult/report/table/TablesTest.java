package org.auscult.report.table;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.auscult.report.Rendered;
import org.auscult.report.TwoDevices;
import org.auscult.source.Language;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TablesTest {

  @Test
  void aPlaceIsARow() throws IOException {
    List<CsvRecord> rows = csv(Language.EN);
    assertThat(rows).as("a head, one place, two places").hasSize(4);
    assertThat(rows.get(0).getFields()).startsWith("Criticality", "Risk here", "Device");
    assertThat(rows.get(1).getFields())
        .startsWith("Critical", "Critical", "sw1", "imaging", "SNMP-001")
        .contains("Bad <public>", "salle 3/switch#1.cfg", "2", "open", "fp-SNMP-001");
    assertThat(rows.get(3).getFields()).contains("accepted");
  }

  @Test
  void spreadsheetsKnowTheEncodingByItsMark() throws IOException {
    assertThat(Rendered.text(new CsvReport(), TwoDevices.in(Language.FR)))
        .startsWith("\ufeffCriticité,")
        .doesNotContain("CANARY");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1"})
  void noCellIsAFormula(String cell) {
    assertThat(Register.safe(cell)).isEqualTo("'" + cell);
  }

  @Test
  void otherCellsStayAsTheyAre() {
    assertThat(Register.safe("a=1")).isEqualTo("a=1");
    assertThat(Register.safe("")).isEmpty();
  }

  @Test
  void theWorkbookHasASheetForEachRegister() throws IOException {
    try (ReadableWorkbook book = book(Language.FR)) {
      assertThat(book.getSheets().map(Sheet::getName))
          .containsExactly(
              "Plan d’action", "Non évalué", "Risques acceptés", "Équipements", "Fichiers");
      List<Row> blind = book.getSheet(1).orElseThrow().read();
      assertThat(blind).hasSize(2);
      assertThat(blind.get(1).getCellText(0)).isEqualTo("sw1");
      List<Row> accepted = book.getSheet(2).orElseThrow().read();
      assertThat(accepted.get(1).getCellText(4)).isEqualTo("A. Martin");
      assertThat(accepted.get(2).getCellText(6)).isEqualTo("sans objet");
    }
  }

  @Test
  void equalResultsGiveEqualBytes() throws IOException {
    assertThat(bytes(Language.EN)).isEqualTo(bytes(Language.EN));
    try (ReadableWorkbook book = book(Language.EN)) {
      assertThat(book.getSheet(4).orElseThrow().read()).hasSize(4);
    }
    assertThat(
            new String(unzipped(bytes(Language.EN), "docProps/core.xml"), StandardCharsets.UTF_8))
        .contains("2027-01-15T08:00:00Z");
  }

  private static byte[] unzipped(byte[] zip, String name) throws IOException {
    try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        if (entry.getName().equals(name)) {
          return in.readAllBytes();
        }
      }
    }
    return new byte[0];
  }

  private static List<CsvRecord> csv(Language language) throws IOException {
    String text = Rendered.text(new CsvReport(), TwoDevices.in(language));
    return CsvReader.builder().ofCsvRecord(text.substring(1)).stream().toList();
  }

  private static ReadableWorkbook book(Language language) throws IOException {
    return new ReadableWorkbook(new ByteArrayInputStream(bytes(language)));
  }

  private static byte[] bytes(Language language) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new XlsxReport().write(TwoDevices.in(language), out);
    return out.toByteArray();
  }
}
