package org.auscult.formats.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.auscult.device.Coverage;
import org.auscult.device.DeviceBuilder;
import org.auscult.device.ItemType;
import org.auscult.source.Span;
import org.auscult.source.Text;
import org.auscult.tree.ConfigNode;
import org.auscult.tree.ConfigTree;
import org.auscult.tree.LineFate;
import org.auscult.tree.NodePath;

/**
 * Claims how much of a section an export shows, from the fates of its lines: complete only when the
 * end of the export was seen, nothing in it is unparsed, and no statement of the section's region
 * is unmapped. Call it after the mapping is done.
 */
public final class Regions {
  private final ConfigTree tree;
  private final Optional<Text> missing;
  private final Text obtain;
  private final boolean unparsed;

  /**
   * @param missing why the export is not whole; empty when its end was seen
   * @param obtain how to get a whole export
   */
  public Regions(ConfigTree tree, Optional<Text> missing, Text obtain) {
    this.tree = tree;
    this.missing = missing;
    this.obtain = obtain;
    List<Span> lost = new ArrayList<>();
    tree.roots().forEach(root -> root.node().walk(node -> lost(node, LineFate.UNPARSED, lost)));
    this.unparsed = !lost.isEmpty();
  }

  /**
   * Claims a section that the format always exports.
   *
   * @param patterns the statements that can say something of the section, each with all that stands
   *     inside, in the notation of {@link NodePath}
   */
  public Regions claim(DeviceBuilder device, ItemType type, String... patterns) {
    return claim(device, type, node -> true, patterns);
  }

  /**
   * The same for a section of which only some statements of the region can speak.
   *
   * @param speaks the statements that can say something of the section
   */
  public Regions claim(
      DeviceBuilder device, ItemType type, Predicate<ConfigNode> speaks, String... patterns) {
    List<Span> unread = new ArrayList<>();
    Optional<Span> region = Optional.empty();
    for (String pattern : patterns) {
      for (ConfigNode node : NodePath.parse(pattern).find(tree)) {
        Span span = node.wholeSpan();
        region =
            Optional.of(
                region.filter(r -> r.file().equals(span.file())).map(r -> r.to(span)).orElse(span));
        node.walk(
            inner -> {
              if (speaks.test(inner)) {
                lost(inner, LineFate.UNMAPPED, unread);
              }
            });
      }
    }
    device.cover(type, coverage(unread, region.orElse(tree.roots().get(0).file().whole())));
    return this;
  }

  /** The same for a section whose region is these statements. */
  public Regions claim(DeviceBuilder device, ItemType type, List<ConfigNode> statements) {
    List<Span> unread = new ArrayList<>();
    Optional<Span> region = Optional.empty();
    for (ConfigNode node : statements) {
      Span span = node.wholeSpan();
      region =
          Optional.of(
              region.filter(r -> r.file().equals(span.file())).map(r -> r.to(span)).orElse(span));
      lost(node, LineFate.UNMAPPED, unread);
    }
    device.cover(type, coverage(unread, region.orElse(tree.roots().get(0).file().whole())));
    return this;
  }

  private Coverage coverage(List<Span> unread, Span region) {
    if (missing.isPresent()) {
      return new Coverage.Partial(missing.get(), unread, obtain);
    }
    if (unparsed || !unread.isEmpty()) {
      Text why =
          new Text(
              "lines that may belong to it were not understood",
              "des lignes qui peuvent en relever n’ont pas été comprises");
      return new Coverage.Partial(why, unread, obtain);
    }
    return new Coverage.Complete(region);
  }

  private static void lost(ConfigNode node, LineFate fate, List<Span> into) {
    if (node.fate() == fate) {
      into.add(node.span());
    }
  }
}
