package org.auscult.audit;

import java.util.List;
import java.util.Optional;
import org.auscult.device.Device;
import org.auscult.device.Field;
import org.auscult.device.Firmware;
import org.auscult.device.Identity;
import org.auscult.device.ItemType;
import org.auscult.source.Redactor;

/**
 * What a device is, as far as its export or the inventory says. Every text went through the {@link
 * Redactor}.
 */
public record DeviceSummary(
    Optional<String> hostname,
    String kind,
    Optional<String> vendor,
    Optional<String> product,
    Optional<String> model,
    Optional<String> serial,
    Optional<String> firmware,
    List<String> addresses) {
  private static final String UNKNOWN = "unknown";

  /** The summary of a device. */
  public static DeviceSummary of(Device device, Redactor redactor) {
    return new DeviceSummary(
        text(device, redactor, Identity.TYPE, Identity.HOSTNAME),
        device.kind(),
        text(device, redactor, Identity.TYPE, Identity.VENDOR),
        text(device, redactor, Identity.TYPE, Identity.PRODUCT),
        text(device, redactor, Identity.TYPE, Identity.MODEL),
        text(device, redactor, Identity.TYPE, Identity.SERIAL),
        text(device, redactor, Firmware.TYPE, Firmware.VERSION),
        device.get(Identity.TYPE, Identity.ADDRESSES).value().orElse(List.of()).stream()
            .map(redactor::value)
            .toList());
  }

  private static Optional<String> text(
      Device device, Redactor redactor, ItemType type, Field<String> field) {
    return device.get(type, field).value().filter(t -> !t.isBlank()).map(redactor::value);
  }

  /** This, with what the other knows where this does not. */
  DeviceSummary or(DeviceSummary other) {
    return new DeviceSummary(
        hostname.or(other::hostname),
        kind.equals(UNKNOWN) ? other.kind : kind,
        vendor.or(other::vendor),
        product.or(other::product),
        model.or(other::model),
        serial.or(other::serial),
        firmware.or(other::firmware),
        addresses.isEmpty() ? other.addresses : addresses);
  }
}
