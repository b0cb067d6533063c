package org.auscult.formats.fhirdevice;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.auscult.formats.syntax.UdiText;

/** A carrier of a UDI as people read it, or as a machine does, in base64. */
final class FhirCarrier {
  private FhirCarrier() {}

  static Optional<UdiText> read(String value) {
    return UdiText.of(text(value));
  }

  /** The text of the carrier: as it stands, or decoded when that is none. */
  static String text(String value) {
    if (UdiText.of(value).isPresent()) {
      return value;
    }
    try {
      return new String(Base64.getDecoder().decode(value.strip()), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException noBase64) {
      return value;
    }
  }
}
