package org.auscult.audit;

import java.util.List;
import java.util.Optional;
import org.auscult.format.ReadStatus;
import org.auscult.format.SourceKind;

/**
 * An export that speaks of a device.
 *
 * @param format the slug of the format that read it
 * @param formatTitle the format's name
 * @param kind what kind of witness it is
 * @param joinedBy by what it was seen to speak of this device; empty for the first source
 * @param files their paths
 */
public record DeviceSource(
    String format,
    String formatTitle,
    SourceKind kind,
    ReadStatus status,
    Optional<JoinMark.Kind> joinedBy,
    List<String> files) {
  public DeviceSource {
    files = List.copyOf(files);
  }
}
