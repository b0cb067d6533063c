package org.auscult.formats.dicomldif;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.auscult.device.Account;
import org.auscult.device.Coverage;
import org.auscult.device.DeviceBuilder;
import org.auscult.device.DicomNode;
import org.auscult.device.Hl7Endpoint;
import org.auscult.device.ItemType;
import org.auscult.device.KeyStore;
import org.auscult.device.LogTarget;
import org.auscult.device.NetworkService;
import org.auscult.device.TlsProfile;
import org.auscult.source.SourceFile;
import org.auscult.source.Span;
import org.auscult.source.Text;
import org.auscult.tree.ConfigTree;
import org.auscult.tree.LineFate;
import org.auscult.tree.LineFates;

/**
 * How much of each section an export shows. LDIF has no end mark, so a cut after a whole entry does
 * not show by itself. An export counts as whole when {@code ldapsearch} counted its entries at the
 * end, or, for what the device itself is made of, when it is closed: each reference leads to an
 * entry, each title in the registry of unique AE titles has its application entity, and each DICOM
 * and HL7 connection is used by something.
 */
final class LdifCoverage {
  private static final Text NO_END =
      new Text(
          "LDIF has no end mark, and this export is not closed in itself",
          "LDIF n’a pas de marque de fin, et cet export ne se suffit pas à lui-même");
  private static final Text UNREAD =
      new Text(
          "lines that may belong to it were not understood",
          "des lignes qui peuvent en relever n’ont pas été comprises");
  private static final String COUNT = "# numEntries:";

  private final AnnexH config;
  private final ConfigTree tree;
  private final Text obtain;
  private final boolean counted;
  private final boolean whole;
  private final boolean unparsed;

  LdifCoverage(AnnexH config, ConfigTree tree, boolean ended, Text obtain) {
    this.config = config;
    this.tree = tree;
    this.obtain = obtain;
    this.counted = counted(tree.roots().get(0).file());
    this.unparsed =
        LineFates.of(tree.roots().get(0)).counts().getOrDefault(LineFate.UNPARSED, 0) > 0;
    this.whole = ended && config.device().isPresent() && (counted || closed());
  }

  void claim(DeviceBuilder device) {
    cover(device, NetworkService.TYPE, whole, "dicomNetworkConnection");
    cover(device, TlsProfile.TYPE, whole, "dicomNetworkConnection");
    cover(device, DicomNode.TYPE, whole, "dicomNetworkAE", "dicomNetworkConnection");
    cover(device, Hl7Endpoint.TYPE, whole, "hl7Application", "dicomNetworkConnection");
    cover(device, LogTarget.TYPE, whole, "dcmAuditLogger", "dicomNetworkConnection");
    cover(device, KeyStore.TYPE, whole, "dicomDevice");
    cover(device, Account.TYPE, whole && counted, "simpleSecurityObject", "person");
  }

  private void cover(DeviceBuilder device, ItemType type, boolean all, String... classes) {
    List<Span> unread = new ArrayList<>();
    for (LdapEntry entry : config.directory().entries()) {
      if (Arrays.stream(classes).anyMatch(entry::isA) || unknownApplication(entry)) {
        entry.lines().stream()
            .filter(line -> line.fate() == LineFate.UNMAPPED)
            .forEach(line -> unread.add(line.span()));
      }
    }
    if (!all || !unread.isEmpty() || unparsed) {
      device.cover(type, new Coverage.Partial(all ? UNREAD : NO_END, unread, obtain));
    } else {
      device.cover(type, new Coverage.Complete(tree.roots().get(0).file().whole()));
    }
  }

  /** Something that uses a connection, and that nobody knows. */
  private static boolean unknownApplication(LdapEntry entry) {
    return entry.lines("dicomNetworkConnectionReference").stream()
        .anyMatch(line -> line.fate() == LineFate.UNMAPPED);
  }

  /** What ldapsearch writes last: how many entries it got. */
  private boolean counted(SourceFile file) {
    for (int line = file.lineCount(); line > 0; line--) {
      String text = file.line(line);
      if (text.startsWith(COUNT)) {
        long entries =
            tree.root().children().stream().filter(n -> n.word(0).equalsIgnoreCase("dn")).count();
        return text.substring(COUNT.length()).strip().equals(String.valueOf(entries));
      }
      if (!text.isBlank()) {
        return false;
      }
    }
    return false;
  }

  private boolean closed() {
    Set<String> used = new HashSet<>();
    for (LdapEntry entry : config.directory().entries()) {
      for (String name : entry.values("dicomNetworkConnectionReference")) {
        used.add(LdapName.of(name).key());
        if (config.directory().find(name).isEmpty()) {
          return false;
        }
      }
    }
    return config.connections().stream().allMatch(c -> used(c, used)) && registered();
  }

  private static boolean used(LdapEntry connection, Set<String> used) {
    String protocol = AnnexH.protocol(connection);
    boolean clinical = protocol.equals("DICOM") || protocol.startsWith("HL7");
    return !clinical || used.contains(connection.name().key());
  }

  private boolean registered() {
    Set<String> registered = titles(config.directory().all("dicomUniqueAETitle"));
    return !registered.isEmpty() && titles(config.aes()).containsAll(registered);
  }

  private static Set<String> titles(List<LdapEntry> entries) {
    Set<String> titles = new HashSet<>();
    for (LdapEntry entry : entries) {
      String title = entry.value("dicomAETitle").toLowerCase(Locale.ROOT);
      if (!title.equals("*")) {
        titles.add(title);
      }
    }
    return titles;
  }
}
