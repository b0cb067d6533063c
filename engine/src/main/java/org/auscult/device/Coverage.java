package org.auscult.device;

import java.util.List;
import org.auscult.source.Span;
import org.auscult.source.Text;

/** How much of a section of the device an export shows. */
public sealed interface Coverage {

  /**
   * All of it: the format always exports this section, the end of the export was seen, and no line
   * of its region is left unread.
   *
   * @param region where the section stands or would stand
   */
  record Complete(Span region) implements Coverage {}

  /**
   * Some of it.
   *
   * @param why what is missing
   * @param unread the lines of the region that were not understood; may be empty
   * @param obtain what to do for all of it, such as the command that exports it
   */
  record Partial(Text why, List<Span> unread, Text obtain) implements Coverage {
    public Partial {
      unread = List.copyOf(unread);
    }
  }

  /**
   * Nothing of it.
   *
   * @param why the reason
   * @param obtain what to do for it, such as the command that exports it
   */
  record NotExported(Text why, Text obtain) implements Coverage {}

  /**
   * There is none, by the nature of the device: a switch has no DICOM application entity.
   *
   * @param because why there cannot be one
   */
  record Absent(Text because) implements Coverage {}

  /** The coverage of a section that a format says nothing about. */
  static Coverage unread() {
    return new NotExported(
        new Text(
            "this format's reader does not cover this section",
            "le lecteur de ce format ne couvre pas cette section"),
        new Text("check by hand on the device", "à vérifier à la main sur l’équipement"));
  }

  /** True for {@link Complete}. */
  default boolean complete() {
    return this instanceof Complete;
  }
}
