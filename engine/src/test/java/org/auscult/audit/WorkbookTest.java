package org.auscult.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkbookTest {
  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String DOCUMENT =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String PACKAGE =
      "http://schemas.openxmlformats.org/package/2006/relationships";

  @TempDir Path dir;

  private Path workbook(String rows) throws IOException {
    Path file = dir.resolve("book.xlsx");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      entry(
          zip,
          "_rels/.rels",
          "<Relationships xmlns='%s'><Relationship Id='r' Type='%s/officeDocument' Target='xl/workbook.xml'/></Relationships>"
              .formatted(PACKAGE, DOCUMENT));
      entry(
          zip,
          "[Content_Types].xml",
          "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
              + "<Override PartName='/xl/workbook.xml' ContentType='application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'/>"
              + "</Types>");
      entry(
          zip,
          "xl/workbook.xml",
          "<workbook xmlns='%s' xmlns:r='%s'><sheets><sheet name='Ward 1/2' sheetId='1' r:id='s1'/></sheets></workbook>"
              .formatted(MAIN, DOCUMENT));
      entry(
          zip,
          "xl/_rels/workbook.xml.rels",
          "<Relationships xmlns='%s'><Relationship Id='s1' Type='%s/worksheet' Target='worksheets/sheet1.xml'/></Relationships>"
              .formatted(PACKAGE, DOCUMENT));
      entry(
          zip,
          "xl/worksheets/sheet1.xml",
          "<worksheet xmlns='%s'><sheetData>%s</sheetData></worksheet>".formatted(MAIN, rows));
    }
    return file;
  }

  private static void entry(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  private static String cell(String place, String text) {
    return "<c r='%s' t='inlineStr'><is><t>%s</t></is></c>".formatted(place, text);
  }

  @Test
  void eachSheetIsATableWhoseLinesAreItsRows() throws IOException {
    String rows =
        "<row r='1'>"
            + cell("A1", "serial")
            + cell("B1", "name, place")
            + "</row><row r='3'><c r='A3'><v>1201</v></c>"
            + cell("C3", "two\nlines")
            + "</row>";
    List<InputFile> sheets = Workbook.sheets(workbook(rows), "in/book.xlsx");
    assertThat(sheets).extracting(InputFile::path).containsExactly("in/book.xlsx!/Ward 1-2.csv");
    String text = new String(sheets.get(0).content().read(), StandardCharsets.UTF_8);
    assertThat(text).isEqualTo("serial,\"name, place\"\n\n1201,,two lines\n");
  }

  @Test
  void refusesWhatIsNoWorkbook() throws IOException {
    Path file = Files.writeString(dir.resolve("notes.xlsx"), "no workbook");
    assertThatThrownBy(() -> Workbook.sheets(file, "notes.xlsx")).isInstanceOf(IOException.class);
  }
}
