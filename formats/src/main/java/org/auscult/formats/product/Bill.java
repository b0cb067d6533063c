package org.auscult.formats.product;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.auscult.device.DeviceBuilder;
import org.auscult.device.Field;
import org.auscult.device.Firmware;
import org.auscult.device.Identity;
import org.auscult.device.Item;
import org.auscult.device.SoftwareComponent;
import org.auscult.source.Span;

/** What a bill of materials says of a device: what it is, and what it is made of. */
public final class Bill {
  private final DeviceBuilder device;
  private Optional<Part> head = Optional.empty();
  private boolean systemNamed;

  /** A bill of this device. */
  public Bill(DeviceBuilder device) {
    this.device = device;
  }

  /**
   * A component as a bill writes it; what it does not say is empty.
   *
   * @param at where its name stands
   * @param kind as {@link SoftwareComponent#KIND}
   */
  public record Part(
      Span at,
      String kind,
      String name,
      String version,
      String supplier,
      String purl,
      String cpe) {}

  /** What the bill is of: the device, or the software that the device runs. */
  public void head(Part part) {
    Item.Builder identity = device.single(Identity.TYPE);
    set(identity, Identity.VENDOR, slug(part.supplier()), part.at());
    set(identity, Identity.PRODUCT, part.name(), part.at());
    if (Set.of("device", "firmware").contains(part.kind())) {
      set(identity, Identity.MODEL, part.name(), part.at());
    }
    set(device.single(Firmware.TYPE), Firmware.VERSION, part.version(), part.at());
    head = Optional.of(part);
    add(part, true);
  }

  /**
   * Adds a component. An operating system that the lifecycle tables know is what the device runs;
   * the version of the product itself is then that of its application.
   */
  public Item.Builder component(Part part) {
    return add(part, false);
  }

  private Item.Builder add(Part part, boolean itself) {
    Item.Builder item = device.add(SoftwareComponent.TYPE, part.at());
    set(item, SoftwareComponent.NAME, part.name(), part.at());
    set(item, SoftwareComponent.VERSION, part.version(), part.at());
    set(item, SoftwareComponent.SUPPLIER, part.supplier(), part.at());
    set(item, SoftwareComponent.KIND, part.kind(), part.at());
    set(item, SoftwareComponent.PURL, part.purl(), part.at());
    set(item, SoftwareComponent.CPE, part.cpe(), part.at());
    Optional<KnownProduct> known =
        KnownProduct.of(part.kind(), part.name(), part.version(), part.purl(), part.cpe());
    known.ifPresent(product -> set(item, SoftwareComponent.PRODUCT, product.key(), part.at()));
    known
        .filter(product -> !systemNamed && (itself || product.system()))
        .ifPresent(product -> firmware(product, part, itself));
    return item;
  }

  private void firmware(KnownProduct product, Part part, boolean itself) {
    systemNamed = true;
    Item.Builder firmware = device.single(Firmware.TYPE);
    head.filter(own -> !itself)
        .ifPresent(own -> set(firmware, Firmware.APPLICATION, own.version(), own.at()));
    set(firmware, Firmware.PRODUCT, product.key(), part.at());
    set(firmware, Firmware.VERSION, product.version(), part.at());
    if (product.key().equals("windows")) {
      set(firmware, Firmware.EDITION, part.name(), part.at());
    }
  }

  private static void set(Item.Builder item, Field<String> field, String value, Span at) {
    if (!value.isBlank()) {
      item.set(field, value.strip(), at);
    }
  }

  private static String slug(String maker) {
    return maker.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", "-");
  }
}
