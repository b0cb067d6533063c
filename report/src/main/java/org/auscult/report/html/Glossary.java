package org.auscult.report.html;

import java.io.IOException;
import java.util.List;
import org.jsoup.nodes.Element;

/** The words of the trade, for those of another trade. */
final class Glossary implements Section {
  private static final List<String> TERMS =
      List.of(
          "ae-title",
          "community",
          "default-password",
          "dicom",
          "export",
          "fingerprint",
          "firmware",
          "hl7",
          "segmentation",
          "sha256",
          "snmp",
          "tls",
          "waiver");

  @Override
  public String id() {
    return "glossary";
  }

  @Override
  public void write(Sheet sheet, Dossier dossier) throws IOException {
    Element list = Markup.of("dl", "glossary");
    for (String term : TERMS) {
      Markup.term(list, dossier.say("term." + term), dossier.say("term." + term + ".is"));
    }
    sheet.put(list);
  }
}
