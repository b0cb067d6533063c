package org.auscult.formats.fhirdevice;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.auscult.device.Device;
import org.auscult.device.DeviceBuilder;
import org.auscult.device.Identity;
import org.auscult.device.Item;
import org.auscult.formats.syntax.BedsideKinds;
import org.auscult.formats.syntax.UdiText;
import org.auscult.formats.syntax.UrlText;
import org.auscult.source.Redactor;

/** A resource of type Device turned into a device. */
final class FhirDeviceMapping {
  /**
   * Elements about the record, the product's life, its place and use, that say nothing of safety.
   */
  private static final Set<String> IRRELEVANT =
      Set.of(
          "id",
          "meta",
          "implicitRules",
          "language",
          "text",
          "resourceType",
          "definition",
          "displayName",
          "statusReason",
          "availabilityStatus",
          "distinctIdentifier",
          "biologicalSourceEvent",
          "manufactureDate",
          "expirationDate",
          "lotNumber",
          "partNumber",
          "category",
          "specialization",
          "conformsTo",
          "patient",
          "owner",
          "contact",
          "location",
          "safety",
          "parent",
          "mode",
          "cycle",
          "duration");

  /** Names by which makers call a device, not its users (FHIR, DeviceNameType). */
  private static final Set<String> MAKERS_NAMES =
      Set.of("udi-label-name", "manufacturer-name", "registered-name", "model-name", "");

  private static final Pattern PART = Pattern.compile("MDC_DEV_.*_(?:VMD|CHAN)");

  /** An extension of PoCD: which of several alike parts it is. */
  private static final String INSTANCE = "/device-instance";

  private final Element resource;
  private final Redactor redactor;
  private final DeviceBuilder device;
  private final Item.Builder identity;

  private FhirDeviceMapping(Element resource, Redactor redactor) {
    this.resource = resource;
    this.redactor = redactor;
    this.device = Device.builder(resource.node().wholeSpan());
    this.identity = device.single(Identity.TYPE);
  }

  static Device map(Element resource, Redactor redactor) {
    FhirDeviceMapping mapping = new FhirDeviceMapping(resource, redactor);
    mapping.product();
    mapping.identifiers();
    mapping.type();
    mapping.address();
    FhirVersions.map(resource, mapping.device);
    mapping.rest();
    return mapping.device.build();
  }

  private void product() {
    resource.map("manufacturer", e -> identity.set(Identity.VENDOR, slug(e.value()), e.span()));
    for (String list : List.of("deviceName", "name")) {
      resource.all(list).forEach(this::name);
    }
    resource.map("model", e -> identity.set(Identity.MODEL, e.value(), e.span()));
    resource.map("modelNumber", e -> identity.set(Identity.MODEL, e.value(), e.span()));
  }

  /** In R4 the name is in {@code name}, in R5 in {@code value}. */
  private void name(Element name) {
    String type = name.text("type");
    Optional<Element> text = name.first("name").or(() -> name.first("value"));
    if (text.isEmpty() || !MAKERS_NAMES.contains(type)) {
      name.irrelevant();
      return;
    }
    Element value = name.mappedDeep().first(text.get().name()).orElse(text.get());
    identity.set(
        type.equals("model-name") ? Identity.MODEL : Identity.PRODUCT, value.value(), value.span());
  }

  private static String slug(String maker) {
    return maker.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", "-");
  }

  private void identifiers() {
    for (Element carrier : resource.all("udiCarrier")) {
      udi(carrier);
    }
    resource.all("udi").forEach(this::udi);
    for (Element identifier : resource.all("identifier")) {
      boolean serial =
          identifier.all("type").stream()
              .flatMap(type -> type.all("coding").stream())
              .anyMatch(coding -> coding.text("code").equals("SNO"));
      if (serial) {
        identifier.mappedDeep();
        identifier.map("value", e -> identity.set(Identity.SERIAL, e.value(), e.span()));
      } else {
        identifier.irrelevant();
      }
    }
    resource.map("serialNumber", e -> identity.set(Identity.SERIAL, e.value(), e.span()));
  }

  /** Who issued it and how it was entered need no words: the carrier says the one. */
  private void udi(Element carrier) {
    for (String form : List.of("carrierHRF", "carrierAIDC")) {
      Optional<Element> written = carrier.first(form);
      Optional<UdiText> udi = written.flatMap(e -> FhirCarrier.read(e.value()));
      if (written.isPresent() && udi.isPresent()) {
        carrier.mappedDeep();
        if (udi.get().ofOneDevice()) {
          identity
              .set(Identity.UDI, FhirCarrier.text(written.get().value()), written.get().span())
              .set(Identity.SERIAL, udi.get().serial(), written.get().span());
        }
        return;
      }
    }
  }

  private void type() {
    for (Element type : resource.all("type")) {
      Optional<String> kind =
          type.primitives()
              .flatMap(
                  e ->
                      (e.name().equals("code")
                              ? BedsideKinds.ofCode(e.value())
                              : BedsideKinds.ofName(e.value()))
                          .stream())
              .findFirst();
      Optional<String> known = kind.or(() -> part(type));
      known.ifPresent(k -> identity.set(Identity.KIND, k, type.mappedDeep().node().wholeSpan()));
    }
  }

  /** The nomenclature names virtual devices and channels, the parts of a device, by their ends. */
  private static Optional<String> part(Element type) {
    return type.primitives().anyMatch(e -> PART.matcher(e.value()).matches())
        ? Optional.of("other")
        : Optional.empty();
  }

  /** Where the device itself can be reached. */
  private void address() {
    resource.map(
        "url",
        e -> {
          UrlText url = UrlText.of(e.value());
          boolean number = url.host().matches("[0-9.]+|[0-9A-Fa-f]*:[0-9A-Fa-f:.]*");
          redactor.remember(url.password());
          if (number) {
            identity.set(Identity.ADDRESSES, List.of(url.host()), e.span());
          } else if (!url.host().isEmpty()) {
            identity.set(Identity.HOSTNAME, url.host(), e.span());
          }
        });
  }

  private void rest() {
    for (Element patient : resource.all("patient")) {
      patient.primitives().map(Element::value).forEach(redactor::remember);
    }
    // one in use needs no word; that it is not, no noun says
    resource.first("status").filter(s -> s.value().equals("active")).ifPresent(Element::mapped);
    for (Element element : resource.children()) {
      if (IRRELEVANT.contains(element.name()) || instance(element)) {
        element.irrelevant();
      }
    }
    resource.mapped();
  }

  private static boolean instance(Element element) {
    return element.node().words().stream()
        .anyMatch(word -> word.startsWith("url=") && word.endsWith(INSTANCE));
  }
}
