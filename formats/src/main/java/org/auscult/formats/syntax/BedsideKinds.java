package org.auscult.formats.syntax;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The kind of a device by its type in the nomenclature of ISO/IEEE 11073-10101, by code or by
 * reference identifier, or by a plain name of one kind alone. Types of other kinds give nothing.
 */
public final class BedsideKinds {
  private static final Map<String, String> CODES =
      Map.of("69985", "pump", "69965", "monitor", "70001", "ventilator");

  private static final Map<String, String> IDENTIFIERS =
      Map.of(
          "mdc_dev_pump_infus", "pump",
          "mdc_dev_mon_physio_multi_param", "monitor",
          "mdc_dev_sys_pt_vent", "ventilator");

  private static final Map<String, String> NAMES =
      Map.of(
          "infusion pump", "pump",
          "syringe pump", "pump",
          "patient monitor", "monitor",
          "ventilator", "ventilator",
          "workstation", "workstation");

  private BedsideKinds() {}

  /** The kind that a code of the nomenclature stands for. */
  public static Optional<String> ofCode(String code) {
    return Optional.ofNullable(CODES.get(code));
  }

  /** The kind that a reference identifier or plain name stands for. */
  public static Optional<String> ofName(String name) {
    String lower = name.strip().toLowerCase(Locale.ROOT);
    for (Map.Entry<String, String> known : IDENTIFIERS.entrySet()) {
      if (lower.startsWith(known.getKey())) {
        return Optional.of(known.getValue());
      }
    }
    return Optional.ofNullable(NAMES.get(lower));
  }
}
