package org.auscult.formats.syntax;

import java.util.Optional;

/**
 * A unique device identifier as its carrier writes it, taken apart by the format of its issuing
 * agency: GS1 (General Specifications, section 3), HIBCC (ANSI/HIBC 2.6) or ICCBBA (ISBT 128), all
 * summed up in "UDI formats by FDA-accredited issuing agency", version 1.3. A part that the carrier
 * does not have is empty; what it has of another kind is passed over.
 *
 * @param agency which issued it
 * @param device the device identifier: the model and its packing
 * @param lot lot or batch
 * @param serial serial number
 * @param made when it was made, as digits of the carrier
 * @param expires when it expires, as digits of the carrier
 */
public record UdiText(
    Agency agency, String device, String lot, String serial, String made, String expires) {

  /** An agency that issues identifiers. */
  public enum Agency {
    GS1,
    HIBCC,
    ICCBBA
  }

  /** Takes a carrier apart; empty when it is of no agency or its check fails. */
  public static Optional<UdiText> of(String carrier) {
    String text = carrier.strip();
    if (text.startsWith("+")) {
      return UdiHibcc.of(text);
    }
    return text.startsWith("=") ? UdiIccbba.of(text) : UdiGs1.of(text);
  }

  /** True when it names one device, not all of a model or lot. */
  public boolean ofOneDevice() {
    return !serial.isEmpty();
  }
}
