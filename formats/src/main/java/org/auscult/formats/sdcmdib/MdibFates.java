package org.auscult.formats.sdcmdib;

import java.util.Set;
import org.auscult.source.Redactor;
import org.auscult.tree.ConfigNode;

/**
 * What an MDIB says of measuring and alarms, which means nothing for security, and of the patient,
 * which nobody shall read. Operations that others may call stay unread: no noun says what they may
 * do.
 */
final class MdibFates {
  private static final Set<String> CLINICAL =
      Set.of(
          "Metric",
          "AlertSystem",
          "Unit",
          "TechnicalRange",
          "AllowedValue",
          "Battery",
          "Clock",
          "SystemContext",
          "ApprovedJurisdictions",
          "Relation");

  /** Parts of a device; they hold others. */
  private static final Set<String> PARTS = Set.of("Mds", "Vmd", "Channel", "MdDescription");

  private static final Set<String> ABOUT = Set.of("Type", "ProductionSpecification", "Extension");
  private static final Set<String> DESCRIBED = Set.of("Vmd", "Channel", "Operation");
  private static final String STATE_OF_OPERATION = "OperationState";

  private MdibFates() {}

  static void mark(ConfigNode element, Redactor redactor) {
    String name = Mdib.name(element);
    if (CLINICAL.contains(name) || ABOUT.contains(name) && inPart(element) || retrieval(element)) {
      element.irrelevantDeep();
    } else if (name.equals("State")) {
      state(element, redactor);
    } else {
      if (PARTS.contains(name)) {
        element.irrelevant();
      }
      element.children().forEach(child -> mark(child, redactor));
    }
  }

  /** An extension that says by which messages a value can be had, or nothing. */
  private static boolean retrieval(ConfigNode element) {
    return Mdib.name(element).equals("Extension")
        && element.children().stream().allMatch(c -> Mdib.name(c).equals("Retrievability"));
  }

  /** What a part or an operation is and was made as; of the device itself it is not passed over. */
  private static boolean inPart(ConfigNode element) {
    return element.parent().filter(p -> DESCRIBED.contains(Mdib.name(p))).isPresent();
  }

  /** Values of the moment: of patient and place, of what is measured and of alarms. */
  private static void state(ConfigNode state, Redactor redactor) {
    String type = Mdib.attribute(state, "xsi:type");
    if (type.endsWith("PatientContextState")) {
      state.walk(
          part -> {
            redactor.remember(Mdib.text(part));
            redactor.remember(Mdib.attribute(part, "Extension"));
          });
    }
    if (!type.endsWith(STATE_OF_OPERATION)) {
      state.irrelevantDeep();
    }
  }
}
