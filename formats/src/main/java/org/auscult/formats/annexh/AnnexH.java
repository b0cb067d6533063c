package org.auscult.formats.annexh;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The view of a directory that DICOM PS3.15 Annex H takes: devices, their connections and
 * application entities.
 *
 * <p>A directory describes all devices of a site, but was exported from, and is the configuration
 * of, one. Decision: an export is one device, the archive when there is one, else the device with
 * the most application entities; the others are peers that it knows. The alternative, a device for
 * each, would judge modalities by what a PACS administrator typed about them.
 */
final class AnnexH {
  private final Directory directory;
  private final Optional<Entry> device;

  AnnexH(Directory directory) {
    this.directory = directory;
    this.device =
        directory.all("dicomDevice").stream()
            .max(
                Comparator.comparing((Entry d) -> d.isA("dcmArchiveDevice"))
                    .thenComparing(d -> aes().stream().filter(ae -> isOf(ae, d)).count()));
  }

  Directory directory() {
    return directory;
  }

  /** The device that the export is of; empty for a fragment without one. */
  Optional<Entry> device() {
    return device;
  }

  /** True for an entry of that device; in a fragment, for every entry of a device. */
  boolean own(Entry entry) {
    return device.map(d -> isOf(entry, d)).orElseGet(() -> entry.name().device().isPresent());
  }

  /** The name of the device that an entry belongs to. */
  String deviceName(Entry entry) {
    return entry.name().device().flatMap(directory::find).map(d -> d.name().value()).orElse("");
  }

  boolean installed(Entry entry) {
    return entry.installed()
        && entry.name().device().flatMap(directory::find).map(Entry::installed).orElse(true);
  }

  List<Entry> connections() {
    return directory.all("dicomNetworkConnection");
  }

  List<Entry> aes() {
    return directory.all("dicomNetworkAE");
  }

  /** The connections that an application refers to, as far as the export has them. */
  List<Entry> connectionsOf(Entry application) {
    return application.values("dicomNetworkConnectionReference").stream()
        .flatMap(name -> directory.find(name).stream())
        .toList();
  }

  /** DICOM unless stated otherwise (dcm4che JSON schema of dcmNetworkConnection). */
  static String protocol(Entry connection) {
    String protocol = connection.value("dcmProtocol");
    return protocol.isEmpty() ? "DICOM" : protocol;
  }

  /** A connection uses TLS if and only if it lists cipher suites (PS3.15 Table H.1-2). */
  static boolean tls(Entry connection) {
    return connection.line("dicomTLSCipherSuite").isPresent();
  }

  private static boolean isOf(Entry entry, Entry device) {
    return entry.name().device().filter(device.name().key()::equals).isPresent();
  }
}
