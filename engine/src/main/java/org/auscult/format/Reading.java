package org.auscult.format;

import java.util.List;
import java.util.Optional;
import org.auscult.device.Device;
import org.auscult.source.Export;
import org.auscult.source.Redactor;
import org.auscult.source.Text;
import org.auscult.tree.ConfigTree;
import org.auscult.tree.LineFate;
import org.auscult.tree.LineFates;

/**
 * An export after reading.
 *
 * @param export what was read
 * @param format the slug of the format that read it; empty when none did
 * @param status how far it was read
 * @param note a sentence on the status, with what to do; empty for a plain {@code READ}
 * @param tree the vendor's own words; present when the status is audited
 * @param device the device; present when the status is audited
 * @param fates for each file, in the order of the export
 * @param redactor knows the secrets of the export
 */
public record Reading(
    Export export,
    Optional<String> format,
    ReadStatus status,
    Optional<Text> note,
    Optional<ConfigTree> tree,
    Optional<Device> device,
    List<LineFates> fates,
    Redactor redactor) {

  /**
   * The reading of an export that a format made a tree and a device of. It is {@code READ} when no
   * line is unparsed and there is no note on something missing, else {@code PARTLY_READ}.
   *
   * @param missing what is missing, such as the end of the file; empty when nothing is
   */
  public static Reading of(
      Export export, ConfigTree tree, Device device, Redactor redactor, Optional<Text> missing) {
    List<LineFates> fates = tree.roots().stream().map(LineFates::of).toList();
    long unparsed = fates.stream().mapToLong(f -> f.counts().get(LineFate.UNPARSED)).sum();
    Optional<Text> note = missing.isPresent() ? missing : unparsedNote(unparsed);
    return new Reading(
        export,
        Optional.of(tree.slug()),
        note.isPresent() ? ReadStatus.PARTLY_READ : ReadStatus.READ,
        note,
        Optional.of(tree),
        Optional.of(device),
        fates,
        redactor);
  }

  /** The reading of an export that no device came of. */
  public static Reading none(Export export, ReadStatus status, Text note, Optional<String> format) {
    return new Reading(
        export,
        format,
        status,
        Optional.of(note),
        Optional.empty(),
        Optional.empty(),
        export.files().stream().map(LineFates::unparsed).toList(),
        new Redactor(export));
  }

  private static Optional<Text> unparsedNote(long lines) {
    return lines == 0
        ? Optional.empty()
        : Optional.of(
            new Text(
                lines + " lines could not be parsed; see the line fates of the file",
                lines
                    + " lignes n’ont pas pu être analysées ; voir le détail des lignes du fichier"));
  }
}
