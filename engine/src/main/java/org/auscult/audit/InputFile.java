package org.auscult.audit;

import java.io.IOException;

/**
 * A file to look at.
 *
 * @param path as shown to the user, with {@code /} between its parts
 * @param size in bytes, as far as it is known before reading
 * @param content its bytes
 */
record InputFile(String path, long size, Content content) {
  /** Where the bytes come from. */
  interface Content {
    byte[] read() throws IOException;
  }

  /** The path of the folder that it stands in; empty for none. */
  String folder() {
    int slash = path.lastIndexOf('/');
    return slash < 0 ? "" : path.substring(0, slash);
  }

  /**
   * The path of the outermost folder {@code etc} that it stands in, which holds the settings of one
   * machine; that of its folder without one.
   */
  String machine() {
    int etc = path.indexOf("/etc/");
    return etc < 0 ? folder() : path.substring(0, etc + 4);
  }
}
