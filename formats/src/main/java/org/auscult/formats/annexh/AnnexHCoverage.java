package org.auscult.formats.annexh;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.auscult.device.Account;
import org.auscult.device.Coverage;
import org.auscult.device.DeviceBuilder;
import org.auscult.device.DicomNode;
import org.auscult.device.Hl7Endpoint;
import org.auscult.device.ItemType;
import org.auscult.device.KeyStore;
import org.auscult.device.LogTarget;
import org.auscult.device.TlsProfile;
import org.auscult.source.Span;
import org.auscult.source.Text;
import org.auscult.tree.ConfigTree;
import org.auscult.tree.LineFate;
import org.auscult.tree.LineFates;

/**
 * How much of each section an export shows. Users are never all here, for an identity server may
 * keep others.
 */
final class AnnexHCoverage {
  private static final Text NO_DEVICE =
      new Text(
          "a part of a configuration, without its device",
          "une partie de configuration, sans son appareil");
  private static final Text UNREAD =
      new Text(
          "lines that may belong to it were not understood",
          "des lignes qui peuvent en relever n’ont pas été comprises");
  private static final Text OTHER_USERS =
      new Text(
          "users may also be kept outside of this export, as by Keycloak",
          "des comptes peuvent aussi être tenus hors de cet export, par exemple par Keycloak");

  private final AnnexH config;
  private final ConfigTree tree;
  private final Text obtain;
  private final Optional<Text> noEnd;
  private final boolean unparsed;

  AnnexHCoverage(AnnexH config, ConfigTree tree, Optional<Text> noEnd, Text obtain) {
    this.config = config;
    this.tree = tree;
    this.obtain = obtain;
    this.unparsed =
        LineFates.of(tree.roots().get(0)).counts().getOrDefault(LineFate.UNPARSED, 0) > 0;
    this.noEnd = config.device().isPresent() ? noEnd : Optional.of(noEnd.orElse(NO_DEVICE));
  }

  void claim(DeviceBuilder device) {
    cover(device, TlsProfile.TYPE, "dicomNetworkConnection");
    cover(device, DicomNode.TYPE, "dicomNetworkAE", "dicomNetworkConnection");
    cover(device, Hl7Endpoint.TYPE, "hl7Application", "dicomNetworkConnection");
    cover(device, LogTarget.TYPE, "dcmAuditLogger", "dicomNetworkConnection");
    cover(device, KeyStore.TYPE, "dicomDevice");
    device.cover(Account.TYPE, new Coverage.Partial(OTHER_USERS, List.of(), obtain));
  }

  private void cover(DeviceBuilder device, ItemType type, String... classes) {
    List<Span> unread = new ArrayList<>();
    for (Entry entry : config.directory().entries()) {
      if (Arrays.stream(classes).anyMatch(entry::isA) || unknownApplication(entry)) {
        entry.lines().stream()
            .filter(line -> line.fate() == LineFate.UNMAPPED)
            .forEach(line -> unread.add(line.span()));
      }
    }
    if (noEnd.isPresent()) {
      device.cover(type, new Coverage.Partial(noEnd.get(), List.of(), obtain));
    } else if (!unread.isEmpty() || unparsed) {
      device.cover(type, new Coverage.Partial(UNREAD, unread, obtain));
    } else {
      device.cover(type, new Coverage.Complete(tree.roots().get(0).file().whole()));
    }
  }

  /** Something that uses a connection, and that nobody knows. */
  private static boolean unknownApplication(Entry entry) {
    return entry.lines("dicomNetworkConnectionReference").stream()
        .anyMatch(line -> line.fate() == LineFate.UNMAPPED);
  }
}
