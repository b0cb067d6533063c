package org.auscult.formats.syntax;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Identifiers of ICCBBA (ISBT 128): data structures one behind the other, each with a mark of two
 * characters and a fixed length, of devices that contain human tissue.
 */
final class UdiIccbba {
  private static final Pattern DEVICE = Pattern.compile("=/([A-Z0-9]{16})");
  private static final Pattern SERIAL = Pattern.compile("=,([A-Z0-9]{6})");
  private static final Pattern EXPIRES = Pattern.compile("=>([0-9]{6})");
  private static final Pattern MADE = Pattern.compile("=\\}([0-9]{6})");
  private static final Pattern LOT = Pattern.compile("&,1([A-Z0-9]{18})");

  private UdiIccbba() {}

  static Optional<UdiText> of(String carrier) {
    String device = first(DEVICE, carrier);
    return device.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new UdiText(
                UdiText.Agency.ICCBBA,
                device,
                first(LOT, carrier),
                first(SERIAL, carrier),
                first(MADE, carrier),
                first(EXPIRES, carrier)));
  }

  private static String first(Pattern structure, String carrier) {
    Matcher matcher = structure.matcher(carrier);
    return matcher.find() ? matcher.group(1) : "";
  }
}
