package org.auscult.formats.annexh;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.auscult.device.DeviceBuilder;
import org.auscult.device.Firmware;
import org.auscult.device.Identity;
import org.auscult.device.Item;
import org.auscult.device.KeyStore;
import org.auscult.device.LogTarget;
import org.auscult.device.LoggingPolicy;
import org.auscult.device.ServerPolicy;
import org.auscult.device.Setting;
import org.auscult.device.StorageEncryption;
import org.auscult.source.Text;

/** The device as a whole: identity, storage policy, key stores, audit. */
final class AnnexHDevice {
  /** Modalities of DICOM PS3.3 C.7.3.1.1.1 that machines acquire images with. */
  private static final Set<String> MODALITIES =
      Set.of(
          "CT", "MR", "US", "DX", "CR", "MG", "XA", "RF", "NM", "PT", "ES", "IVUS", "OCT", "OP",
          "OPT", "PX", "IO", "XC", "ECG", "RTIMAGE", "SM");

  private static final Text OWN_IMAGES =
      new Text(
          "each source may replace its own images, and no other's",
          "chaque source peut remplacer ses propres images, et elles seules");

  private static final String DEVICE_TYPE = "dicomPrimaryDeviceType";

  private final AnnexH config;
  private final DeviceBuilder device;
  private final AnnexHSecrets secrets;

  AnnexHDevice(AnnexH config, DeviceBuilder device, AnnexHSecrets secrets) {
    this.config = config;
    this.device = device;
    this.secrets = secrets;
  }

  void map() {
    config.device().ifPresent(this::identity);
    for (Entry entry : config.directory().all("dicomDevice")) {
      entry.understood().mapped("dicomInstalled", DEVICE_TYPE);
      keyStores(entry);
    }
    config.directory().all("dcmStorage").stream().filter(config::own).forEach(this::storage);
    config.directory().all("dcmAuditLogger").forEach(this::audit);
  }

  private void identity(Entry entry) {
    boolean dcm4che = entry.isA("dcmArchiveDevice");
    Item.Builder identity = device.single(Identity.TYPE);
    identity.at(entry.span()).set(Identity.HOSTNAME, entry.name().value());
    entry
        .map("dicomDeviceName", l -> identity.set(Identity.HOSTNAME, l.value(), l.span()))
        .map("dicomManufacturer", l -> identity.set(Identity.VENDOR, slug(l.value()), l.span()))
        .map("dicomManufacturerModelName", l -> identity.set(Identity.MODEL, l.value(), l.span()))
        .map("dicomDeviceSerialNumber", l -> identity.set(Identity.SERIAL, l.value(), l.span()));
    if (dcm4che) {
      identity.set(Identity.VENDOR, "dcm4che").set(Identity.PRODUCT, "dcm4chee-arc");
      device
          .single(Firmware.TYPE)
          .set(Firmware.PRODUCT, "dcm4chee", entry.classSpan("dcmArchiveDevice"));
    }
    kind(entry).ifPresent(k -> identity.set(Identity.KIND, k, entry.spanOf(DEVICE_TYPE)));
    entry.map(
        "dicomSoftwareVersion",
        l -> device.single(Firmware.TYPE).set(Firmware.VERSION, l.value(), l.span()));
    policy(entry);
  }

  private static Optional<String> kind(Entry entry) {
    String type = entry.value(DEVICE_TYPE).toUpperCase(Locale.ROOT);
    if (entry.isA("dcmArchiveDevice") || type.equals("ARCHIVE")) {
      return Optional.of("pacs");
    }
    if (type.equals("WSD")) {
      return Optional.of("workstation");
    }
    if (type.equals("AUTH") || type.equals("LOG")) {
      return Optional.of("server");
    }
    return MODALITIES.contains(type) ? Optional.of("modality") : Optional.empty();
  }

  private static String slug(String maker) {
    String slug = maker.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", "-");
    return slug.equals("dcm4che.org") ? "dcm4che" : slug;
  }

  private void policy(Entry entry) {
    Item.Builder policy = device.single(ServerPolicy.TYPE);
    entry.map("dcmOverwritePolicy", l -> policy.set(ServerPolicy.OVERWRITE, overwrite(l)));
    entry
        .line("dcmQidoMaxNumberOfResults")
        .filter(l -> l.value().matches("[0-9]{1,9}"))
        .ifPresent(
            l -> policy.set(ServerPolicy.RESULT_LIMIT, Long.valueOf(l.mapped().value()), l.span()));
  }

  private static Setting<Boolean> overwrite(Attribute line) {
    String policy = line.value().toUpperCase(Locale.ROOT);
    return policy.startsWith("SAME_SOURCE")
        ? Setting.unknown(OWN_IMAGES, line.span())
        : Setting.of(!policy.equals("NEVER"), line.span());
  }

  private void keyStores(Entry entry) {
    String owner = config.own(entry) ? "" : entry.name().value() + " ";
    for (String pin : List.of("dcmKeyStorePin", "dcmKeyStoreKeyPin", "dcmTrustStorePin")) {
      entry.map(
          pin,
          line ->
              device
                  .add(KeyStore.TYPE, line.span())
                  .set(KeyStore.NAME, owner + pin)
                  .set(KeyStore.SECRET, secrets.pin(line)));
    }
  }

  private void storage(Entry storage) {
    storage.understood();
    device.single(StorageEncryption.TYPE).set(StorageEncryption.PATIENT_DATA, true, storage.span());
  }

  private void audit(Entry logger) {
    logger
        .understood()
        .mapped(
            "dicomNetworkConnectionReference",
            "dcmAuditRecordRepositoryDeviceReference",
            "dcmAuditRecordRepositoryDeviceName",
            "dicomInstalled");
    if (!config.own(logger)) {
      return;
    }
    for (Entry connection : config.connectionsOf(logger)) {
      if (config.installed(connection) && config.installed(logger)) {
        target(logger, connection);
      }
    }
  }

  private void target(Entry logger, Entry connection) {
    boolean tls = AnnexH.tls(connection);
    boolean udp = AnnexH.protocol(connection).equals("SYSLOG_UDP");
    Item.Builder target = device.add(LogTarget.TYPE, connection.span());
    target
        .set(LogTarget.PROTOCOL, "syslog")
        .set(LogTarget.TRANSPORT, udp ? "udp" : tls ? "tls" : "tcp")
        .set(LogTarget.ENCRYPTED, tls);
    // a repository that another file tells of is known by the name of its device
    Stream.of("dcmAuditRecordRepositoryDeviceReference", "dcmAuditRecordRepositoryDeviceName")
        .flatMap(name -> logger.line(name).stream())
        .findFirst()
        .ifPresent(line -> target.set(LogTarget.HOST, deviceName(line.value()), line.span()));
    repository(logger, connection)
        .ifPresent(
            peer -> {
              peer.line("dicomHostname")
                  .ifPresent(h -> target.set(LogTarget.HOST, h.value(), h.span()));
              AnnexHConnections.port(peer).ifPresent(p -> target.set(LogTarget.PORT, p));
            });
    device.single(LoggingPolicy.TYPE).set(LoggingPolicy.AUDIT_TRAIL, true, logger.span());
  }

  private static String deviceName(String reference) {
    return reference.contains("=") ? EntryName.of(reference).value() : reference;
  }

  /** The connection of the audit repository that speaks the same protocol. */
  private Optional<Entry> repository(Entry logger, Entry connection) {
    return config
        .directory()
        .find(logger.value("dcmAuditRecordRepositoryDeviceReference"))
        .flatMap(
            repository ->
                config.connections().stream()
                    .filter(c -> c.name().key().endsWith("," + repository.name().key()))
                    .filter(c -> AnnexH.protocol(c).equals(AnnexH.protocol(connection)))
                    .findFirst());
  }
}
