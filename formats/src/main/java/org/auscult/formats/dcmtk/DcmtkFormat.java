package org.auscult.formats.dcmtk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.auscult.device.Coverage;
import org.auscult.device.Device;
import org.auscult.device.DeviceBuilder;
import org.auscult.device.DicomNode;
import org.auscult.device.Firmware;
import org.auscult.device.Identity;
import org.auscult.device.ItemType;
import org.auscult.device.KeyStore;
import org.auscult.device.NetworkService;
import org.auscult.device.TlsProfile;
import org.auscult.format.ConfigFormat;
import org.auscult.format.Reading;
import org.auscult.format.Tell;
import org.auscult.formats.syntax.Application;
import org.auscult.formats.syntax.ParsedText;
import org.auscult.formats.syntax.Regions;
import org.auscult.source.Export;
import org.auscult.source.Redactor;
import org.auscult.source.SourceFile;
import org.auscult.source.Text;
import org.auscult.tree.ConfigNode;
import org.auscult.tree.ConfigTree;

/**
 * The configuration files of DCMTK: its archive {@code dcmqrscp} (DCMTK, dcmqrcnf.txt), its viewer
 * with receivers and printers ({@code dcmpstat.cfg}), associations and messages.
 */
public final class DcmtkFormat implements ConfigFormat {
  private static final String SLUG = "dcmtk";
  private static final Text CUT =
      new Text(
          "a table has no END, AETable is missing, or a section is empty or damaged: a file is cut;"
              + " copy it again",
          "un tableau n’a pas de END, AETable manque, ou une section est vide ou abîmée : un"
              + " fichier est tronqué ; copiez-le de nouveau");
  private static final Text ONE_SERVICE =
      new Text(
          "the files show DCMTK's programs alone, and options of their command lines overrule them",
          "les fichiers ne montrent que les programmes de DCMTK, dont les options de la ligne de"
              + " commande priment");

  /** A format without state. */
  public DcmtkFormat() {}

  @Override
  public String slug() {
    return SLUG;
  }

  @Override
  public String title() {
    return "DCMTK";
  }

  @Override
  public Text howToExport() {
    return new Text(
        "copy dcmqrscp.cfg and dcmpstat.cfg, or the files that the options --config and --log-config"
            + " name, and look up the options that the programs are started with",
        "copiez dcmqrscp.cfg et dcmpstat.cfg, ou les fichiers que désignent les options --config et"
            + " --log-config, et relevez les options avec lesquelles les programmes sont lancés");
  }

  @Override
  public List<Tell> recognise(SourceFile file) {
    return Stream.of(DcmtkFile.values())
        .map(kind -> kind.tells(file))
        .filter(tells -> !tells.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  @Override
  public boolean joinsFiles() {
    return true;
  }

  @Override
  public List<List<SourceFile>> group(List<SourceFile> files) {
    List<DcmtkFile> kinds = files.stream().map(DcmtkFile::of).toList();
    boolean one = count(kinds, DcmtkFile.ARCHIVE) <= 1 && count(files, "[[COMMUNICATION]]") <= 1;
    return one ? List.of(files) : files.stream().map(List::of).toList();
  }

  private static long count(List<DcmtkFile> kinds, DcmtkFile wanted) {
    return kinds.stream().filter(kind -> kind == wanted).count();
  }

  private static long count(List<SourceFile> files, String words) {
    return files.stream().filter(file -> file.text().contains(words)).count();
  }

  /** A file of the export with its kind and text parsed. */
  private record Part(DcmtkFile kind, ParsedText parsed) {
    static Part of(SourceFile file) {
      DcmtkFile kind = DcmtkFile.of(file);
      return new Part(kind, kind.parse(SLUG, file));
    }

    ConfigNode root() {
      return parsed.tree().root();
    }

    boolean whole() {
      boolean table = kind != DcmtkFile.ARCHIVE || root().first("AETable", "BEGIN").isPresent();
      return parsed.whole() && table;
    }
  }

  @Override
  public Reading read(Export export) {
    List<Part> parts = export.files().stream().map(Part::of).toList();
    boolean whole = parts.stream().allMatch(Part::whole);
    Optional<Text> missing = whole ? Optional.empty() : Optional.of(CUT);
    ConfigTree tree = ConfigTree.of(SLUG, parts.stream().map(p -> p.parsed().tree()).toList());
    Redactor redactor = new Redactor(export);
    DeviceBuilder device = Device.builder(export.main().whole());
    identity(device);
    // the archive comes last, so that it is what the device is called
    List<Part> ranked = new ArrayList<>(parts);
    ranked.sort(Comparator.comparing(Part::kind).reversed());
    boolean told = parts.stream().anyMatch(part -> ViewerMapping.inUse(part.root()));
    ranked.forEach(part -> map(part, device, redactor, told));
    Application.absent(device);
    claim(device, new Regions(tree, missing, howToExport()), ranked);
    return Reading.of(export, tree, device.build(), redactor, missing);
  }

  private static void identity(DeviceBuilder device) {
    device.single(Identity.TYPE).set(Identity.VENDOR, "offis").set(Identity.PRODUCT, "DCMTK");
    device.single(Firmware.TYPE).set(Firmware.PRODUCT, "dcmtk");
  }

  private static void map(Part part, DeviceBuilder device, Redactor redactor, boolean told) {
    switch (part.kind()) {
      case ARCHIVE -> new DcmtkMapping(part.root(), device).map();
      case VIEWER -> new ViewerMapping(part.root(), device, redactor, told).map();
      case ASSOCIATIONS -> Associations.map(part.root());
      case LOGGER -> LoggerMapping.map(part.root(), device);
    }
  }

  private void claim(DeviceBuilder device, Regions regions, List<Part> parts) {
    device.cover(NetworkService.TYPE, new Coverage.Partial(ONE_SERVICE, List.of(), howToExport()));
    String targets = "[[COMMUNICATION]] **";
    boolean archive = parts.stream().anyMatch(part -> part.kind() == DcmtkFile.ARCHIVE);
    List<Part> viewers = parts.stream().filter(p -> p.kind() == DcmtkFile.VIEWER).toList();
    boolean viewer = !viewers.isEmpty();
    if (viewer
        && !archive
        && viewers.stream().noneMatch(part -> ViewerMapping.inUse(part.root()))) {
      toCopy(device);
      return;
    }
    if (viewer || archive) {
      regions.claim(
          device, DicomNode.TYPE, "HostTable **", "AETable **", "NetworkTCPPort **", targets);
    }
    if (viewer && !archive) {
      regions.claim(device, TlsProfile.TYPE, targets).claim(device, KeyStore.TYPE, targets);
    }
  }

  /** A library of printers says nothing of those that are in use. */
  private void toCopy(DeviceBuilder device) {
    for (ItemType type : List.of(DicomNode.TYPE, TlsProfile.TYPE, KeyStore.TYPE)) {
      device.cover(type, new Coverage.Partial(ViewerMapping.TO_COPY, List.of(), howToExport()));
    }
  }
}
