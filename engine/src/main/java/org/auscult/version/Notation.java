package org.auscult.version;

import java.util.Optional;

/** Reads a version written in one way. */
interface Notation {
  /** What the text is compared by; empty when it is written in another way. */
  Optional<Key> read(String version);
}
