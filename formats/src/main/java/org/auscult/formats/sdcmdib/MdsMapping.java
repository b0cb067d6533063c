package org.auscult.formats.sdcmdib;

import static org.auscult.formats.sdcmdib.Mdib.text;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.auscult.device.Device;
import org.auscult.device.DeviceBuilder;
import org.auscult.device.Field;
import org.auscult.device.Firmware;
import org.auscult.device.Identity;
import org.auscult.device.Item;
import org.auscult.formats.syntax.BedsideKinds;
import org.auscult.formats.syntax.UdiText;
import org.auscult.tree.ConfigNode;

/** A medical device system (MDS) turned into a device. */
final class MdsMapping {
  /** ISO/IEEE 11073-10101, which holds where no coding system is stated. */
  private static final String NOMENCLATURE = "urn:oid:1.2.840.10004.1.1.1.0.0.1";

  private static final List<String> CLASSES = List.of("inf", "med-a", "med-b", "med-c");
  private static final Map<String, String> CLASS_NAMES =
      Map.of("Inf", "inf", "MedA", "med-a", "MedB", "med-b", "MedC", "med-c");

  /** Codes of ISO/IEEE 11073-10101 for the production specification, and what people call them. */
  private static final List<List<String>> VERSIONS =
      List.of(List.of("531975", "software"), List.of("531976", "firmware"));

  private static final List<String> SERIAL = List.of("531972", "serial number");

  private final ConfigNode mds;
  private final DeviceBuilder device;
  private final Item.Builder identity;
  private int highest = -1;

  private MdsMapping(ConfigNode mds) {
    this.mds = mds;
    this.device = Device.builder(mds.wholeSpan());
    this.identity = device.single(Identity.TYPE);
  }

  static Device map(ConfigNode mds) {
    MdsMapping mapping = new MdsMapping(mds.mapped());
    mapping.kind();
    mapping.production();
    Mdib.first(mds, "MetaData").ifPresent(mapping::metaData);
    mapping.safety();
    return mapping.device.build();
  }

  /** A type of another coding system than that of IEEE 11073 is told by its name alone. */
  private void kind() {
    for (ConfigNode type : Mdib.all(mds, "Type")) {
      String system = Mdib.attribute(type, "CodingSystem");
      boolean ours = system.isEmpty() || system.equals(NOMENCLATURE);
      Optional<String> kind =
          ours ? BedsideKinds.ofCode(Mdib.attribute(type, "Code")) : Optional.empty();
      kind.or(() -> named(type))
          .ifPresent(k -> identity.set(Identity.KIND, k, type.mappedDeep().wholeSpan()));
    }
  }

  private static Optional<String> named(ConfigNode type) {
    return BedsideKinds.ofName(Mdib.attribute(type, "SymbolicCodeName"))
        .or(
            () ->
                Mdib.all(type, "ConceptDescription").stream()
                    .flatMap(description -> BedsideKinds.ofName(text(description)).stream())
                    .findFirst());
  }

  private void production() {
    VERSIONS.stream()
        .flatMap(version -> specified(version).stream())
        .findFirst()
        .ifPresent(s -> take(s, device.single(Firmware.TYPE), Firmware.VERSION));
    specified(SERIAL).forEach(serial -> take(serial, identity, Identity.SERIAL));
  }

  private List<ConfigNode> specified(List<String> signs) {
    return Mdib.all(mds, "ProductionSpecification").stream()
        .filter(
            specification ->
                Mdib.first(specification, "SpecType").filter(t -> says(t, signs)).isPresent())
        .toList();
  }

  private static boolean says(ConfigNode type, List<String> signs) {
    String names =
        Mdib.attribute(type, "SymbolicCodeName")
            + Mdib.all(type, "ConceptDescription").stream().map(Mdib::text).toList();
    return Mdib.attribute(type, "Code").equals(signs.get(0))
        || names.toLowerCase(Locale.ROOT).contains(signs.get(1));
  }

  private static void take(ConfigNode specification, Item.Builder item, Field<String> field) {
    Mdib.first(specification, "ProductionSpec")
        .filter(value -> !text(value).isEmpty())
        .ifPresent(value -> item.set(field, text(value), value.span()));
    specification.mappedDeep();
  }

  private void metaData(ConfigNode metaData) {
    for (ConfigNode element : metaData.mapped().children()) {
      switch (Mdib.name(element)) {
        case "Manufacturer" -> set(Identity.VENDOR, element, slug(text(element)));
        case "ModelName" -> set(Identity.PRODUCT, element, text(element));
        case "ModelNumber" -> set(Identity.MODEL, element, text(element));
        case "SerialNumber" -> set(Identity.SERIAL, element, text(element));
        case "Udi" -> udi(element);
        case "LotNumber", "ManufactureDate", "ExpirationDate" -> element.irrelevantDeep();
        default -> {
          // an extension of a maker
        }
      }
    }
  }

  private static String slug(String maker) {
    return maker.toLowerCase(Locale.ROOT).replaceAll("\\s+", "-");
  }

  /** What stands there empty says as much. */
  private void set(Field<String> field, ConfigNode element, String value) {
    element.mapped();
    if (!value.isEmpty()) {
      identity.set(field, value, element.span());
    }
  }

  private void udi(ConfigNode udi) {
    for (ConfigNode form : Mdib.all(udi, "HumanReadableForm")) {
      UdiText.of(text(form))
          .ifPresent(
              read -> {
                udi.mappedDeep();
                if (read.ofOneDevice()) {
                  identity.set(Identity.UDI, text(form), form.span());
                  identity.set(Identity.SERIAL, read.serial(), form.span());
                }
              });
    }
  }

  /** The highest class of the system and all its parts; one that states none is {@code Inf}. */
  private void safety() {
    mds.walk(
        part -> {
          String stated = Mdib.attribute(part, "SafetyClassification");
          if (CLASS_NAMES.containsKey(stated) && higher(CLASS_NAMES.get(stated))) {
            identity.set(Identity.SAFETY_CLASS, CLASS_NAMES.get(stated), part.span());
          }
        });
  }

  private boolean higher(String stated) {
    int rank = CLASSES.indexOf(stated);
    boolean higher = rank > highest;
    highest = Math.max(highest, rank);
    return higher;
  }
}
