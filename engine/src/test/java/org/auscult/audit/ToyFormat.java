package org.auscult.audit;

import java.util.List;
import java.util.Optional;
import org.auscult.device.Account;
import org.auscult.device.Coverage;
import org.auscult.device.Device;
import org.auscult.device.DeviceBuilder;
import org.auscult.device.Firmware;
import org.auscult.device.Identity;
import org.auscult.device.NetworkService;
import org.auscult.format.ConfigFormat;
import org.auscult.format.ReadStatus;
import org.auscult.format.Reading;
import org.auscult.format.SourceKind;
import org.auscult.format.Tell;
import org.auscult.source.Export;
import org.auscult.source.Redactor;
import org.auscult.source.SourceFile;
import org.auscult.source.Span;
import org.auscult.source.Text;
import org.auscult.tree.ConfigNode;
import org.auscult.tree.ConfigTree;
import org.auscult.tree.TreeBuilder;

/** A format for tests: a first line {@code toy}, then one statement a line, then {@code end}. */
final class ToyFormat implements ConfigFormat {
  private final String slug;
  private final String first;
  private final SourceKind kind;

  ToyFormat(String slug) {
    this(slug, "toy", SourceKind.CONFIGURATION);
  }

  /**
   * @param first the word that a file begins with
   */
  ToyFormat(String slug, String first, SourceKind kind) {
    this.slug = slug;
    this.first = first;
    this.kind = kind;
  }

  @Override
  public SourceKind sourceKind() {
    return kind;
  }

  @Override
  public String slug() {
    return slug;
  }

  @Override
  public String title() {
    return "Toy";
  }

  @Override
  public Text howToExport() {
    return Text.verbatim("show toy");
  }

  @Override
  public List<Tell> recognise(SourceFile file) {
    return file.text().startsWith(first) ? List.of(new Tell(1, "first line", 50)) : List.of();
  }

  @Override
  public Reading read(Export export) {
    if (export.main().text().contains("encrypted")) {
      return Reading.none(
          export, ReadStatus.ENCRYPTED, Text.verbatim("export it in clear"), Optional.of(slug));
    }
    if (export.main().text().contains("bug")) {
      throw new IllegalStateException("CANARY must not be shown");
    }
    Redactor redactor = new Redactor(export);
    SourceFile file = export.main();
    DeviceBuilder device = Device.builder(file.whole());
    ConfigTree tree = tree(file);
    tree.root().children().forEach(node -> map(node, device, redactor));
    boolean whole = tree.root().first("end").isPresent();
    Coverage coverage =
        whole
            ? new Coverage.Complete(file.whole())
            : new Coverage.Partial(Text.verbatim("cut"), List.of(), howToExport());
    device.cover(NetworkService.TYPE, coverage).cover(Account.TYPE, coverage);
    return Reading.of(
        export,
        tree,
        device.build(),
        redactor,
        whole ? Optional.empty() : Optional.of(Text.verbatim("the end is missing")));
  }

  /** A file that says {@code twice} is of two devices. */
  @Override
  public List<Reading> readings(Export export) {
    Reading one = read(export);
    return export.main().text().contains("twice") ? List.of(one, read(export)) : List.of(one);
  }

  private ConfigTree tree(SourceFile file) {
    TreeBuilder builder = new TreeBuilder(file);
    for (int line = 1; line <= file.lineCount(); line++) {
      builder.leaf(List.of(file.line(line).split(" ")), file.lineStart(line + 1));
    }
    return builder.build(slug);
  }

  private static void map(ConfigNode node, DeviceBuilder device, Redactor redactor) {
    Span at = node.span();
    switch (node.word(0)) {
      case "host" -> device.single(Identity.TYPE).set(Identity.HOSTNAME, node.word(1), at);
      case "serial" -> device.single(Identity.TYPE).set(Identity.SERIAL, node.word(1), at);
      case "ip" -> device.single(Identity.TYPE).set(Identity.ADDRESSES, List.of(node.word(1)), at);
      case "vendor" -> device.single(Identity.TYPE).set(Identity.VENDOR, node.word(1), at);
      case "model" -> device.single(Identity.TYPE).set(Identity.MODEL, node.word(1), at);
      case "product" -> device.single(Identity.TYPE).set(Identity.PRODUCT, node.word(1), at);
      case "firmware" -> device.single(Firmware.TYPE).set(Firmware.VERSION, node.word(1), at);
      case "service" ->
          device
              .add(NetworkService.TYPE, at)
              .set(NetworkService.PROTOCOL, node.word(1))
              .set(NetworkService.ENABLED, true);
      case "password" ->
          device
              .add(Account.TYPE, at)
              .set(Account.NAME, "admin")
              .set(Account.SECRET, redactor.clear(node.word(1)));
      default -> node.irrelevant();
    }
    node.mapped();
  }
}
