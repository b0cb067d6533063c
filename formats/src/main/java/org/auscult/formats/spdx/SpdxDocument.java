package org.auscult.formats.spdx;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.auscult.device.Coverage;
import org.auscult.device.DeviceBuilder;
import org.auscult.device.FlawStatement;
import org.auscult.device.SoftwareComponent;
import org.auscult.formats.product.Bill;
import org.auscult.source.Text;

/** The packages of a document, and which of them the document is about. */
final class SpdxDocument {
  static final String SELF = "SPDXRef-DOCUMENT";
  private static final Text UNSAID =
      new Text(
          "an SPDX document does not say that its list is complete",
          "un document SPDX ne dit pas que sa liste est complète");
  private static final Text NO_STATEMENTS =
      new Text(
          "SPDX 2 has no place for statements on flaws",
          "SPDX 2 n’a pas de place pour des déclarations sur des failles");
  private static final Text VEX =
      new Text("ask the maker for its VEX", "demander au fabricant son VEX");

  private final List<SpdxPackage> packages = new ArrayList<>();
  private final Set<String> described = new LinkedHashSet<>();

  void add(SpdxPackage found) {
    packages.add(found);
  }

  void describes(String id) {
    described.add(id);
  }

  /** Takes a relationship in; true when it says what the document is about. */
  boolean relationship(String from, String type, String to) {
    if (type.equals("DESCRIBES") && from.equals(SELF)) {
      describes(to);
      return true;
    }
    if (type.equals("DESCRIBED_BY") && to.equals(SELF)) {
      describes(from);
      return true;
    }
    return false;
  }

  void map(DeviceBuilder device, Optional<Text> missing, Text obtain) {
    Map<String, SpdxPackage> byId = new LinkedHashMap<>();
    packages.forEach(found -> byId.putIfAbsent(found.get("SPDXID"), found));
    List<SpdxPackage> about = described.stream().filter(byId::containsKey).map(byId::get).toList();
    Bill bill = new Bill(device);
    if (about.size() == 1) {
      bill.head(about.get(0).part());
      about.get(0).support(device.items(SoftwareComponent.TYPE).get(0));
    }
    packages.stream()
        .filter(found -> about.size() != 1 || !about.get(0).equals(found))
        .forEach(found -> found.support(bill.component(found.part())));
    device.cover(
        SoftwareComponent.TYPE, new Coverage.Partial(missing.orElse(UNSAID), List.of(), obtain));
    device.cover(FlawStatement.TYPE, new Coverage.NotExported(NO_STATEMENTS, VEX));
  }
}
