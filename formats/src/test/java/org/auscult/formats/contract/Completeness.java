package org.auscult.formats.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.auscult.device.Coverage;
import org.auscult.device.DeviceModel;
import org.auscult.device.ItemType;
import org.auscult.format.ReadStatus;
import org.auscult.format.Reading;
import org.auscult.source.Export;
import org.auscult.source.SourceFile;
import org.auscult.tree.ConfigNode;

/** What damage may not do: make a reading look fuller than that of the whole export. */
final class Completeness {
  private Completeness() {}

  /** A section that is complete after damage was complete before. */
  static void noMore(Damage damage, List<Reading> whole, List<Reading> damaged) {
    check(damage, whole, damaged, Coverage::complete);
  }

  /**
   * The same, but for sections of which lines were unread before: a byte turned in such a line may
   * make it one of another section.
   */
  static void noMoreButUnread(Damage damage, List<Reading> whole, List<Reading> damaged) {
    check(damage, whole, damaged, how -> how.complete() || unread(how));
  }

  private static boolean unread(Coverage coverage) {
    return coverage instanceof Coverage.Partial partial && !partial.unread().isEmpty();
  }

  private static void check(
      Damage damage, List<Reading> whole, List<Reading> damaged, Predicate<Coverage> mayBe) {
    for (int i = 0; i < Math.min(whole.size(), damaged.size()); i++) {
      assertThat(sections(damaged.get(i), Coverage::complete))
          .as("complete sections of %s, %s", damage.file(), damage.what())
          .isSubsetOf(sections(whole.get(i), mayBe));
    }
  }

  private static List<ItemType> sections(Reading reading, Predicate<Coverage> wanted) {
    return reading.device().stream()
        .flatMap(
            device ->
                DeviceModel.lists().stream()
                    .filter(type -> wanted.test(device.section(type).coverage())))
        .toList();
  }

  /** An export that lost its end mark is not read to its end. */
  static void noEnd(Damage cut, int endMark, List<Reading> rest) {
    if (cut.file().text().length() < endMark) {
      assertThat(rest)
          .as("status of %s, %s, which loses its end mark", cut.file(), cut.what())
          .extracting(Reading::status)
          .doesNotContain(ReadStatus.READ);
    }
  }

  /**
   * The offset behind the mark by which the format sees that the export is whole; 0 when it has
   * none. The mark is the last line of the last statement, if that stands alone on it or is the
   * only one, and if the export is read to its end with it and not without.
   */
  static int endMark(Reading whole, SourceFile file, Function<Damage, List<Reading>> reader) {
    List<ConfigNode> statements = statements(whole, file);
    if (statements.isEmpty() || whole.status() != ReadStatus.READ) {
      return 0;
    }
    ConfigNode last = statements.get(statements.size() - 1);
    int line = last.wholeSpan().lastLine();
    boolean alone = statements.size() == 1 || last.wholeSpan().firstLine() == line;
    Damage without = Damage.cut(file, file.lineStart(line), "cut before line " + line);
    return alone && reader.apply(without).get(0).status() != ReadStatus.READ
        ? file.lineStart(line) + file.line(line).stripTrailing().length()
        : 0;
  }

  private static List<ConfigNode> statements(Reading reading, SourceFile file) {
    return reading.tree().stream()
        .flatMap(tree -> tree.roots().stream())
        .filter(root -> root.file().path().equals(file.path()))
        .flatMap(root -> root.node().children().stream())
        .toList();
  }

  /** The export with another file in place of the one with the same path. */
  static Export with(Export export, SourceFile file) {
    List<SourceFile> files = new ArrayList<>(export.files());
    files.replaceAll(other -> other.path().equals(file.path()) ? file : other);
    return new Export(export.name(), files);
  }
}
