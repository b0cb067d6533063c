package org.auscult.format;

import java.util.Locale;

/** How far an export was read. */
public enum ReadStatus {
  /** To its end, every line parsed. */
  READ,
  /** In part: its end is missing, or lines could not be parsed. */
  PARTLY_READ,
  /** Nothing stands in it. */
  EMPTY,
  /** No format recognises it. */
  UNRECOGNISED,
  /** Several formats recognise it equally well; a hint must choose. */
  AMBIGUOUS,
  /** Recognised as something that is not read, such as a binary file or one over the size limit. */
  UNSUPPORTED,
  /** Recognised, but enciphered. */
  ENCRYPTED,
  /** It could not be opened. */
  UNREADABLE,
  /** A bug of ours stopped the reading. */
  FAILED;

  /** The word that data uses: read, partly-read, … */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** True when a device came of it that can be checked. */
  public boolean audited() {
    return this == READ || this == PARTLY_READ;
  }
}
