package org.auscult.audit;

import java.nio.file.Path;

/**
 * The folder that the inputs of a run stand in. What stands in it is named relative to it, so that
 * a report is the same on any machine.
 *
 * @param folder absolute; or the empty path for the working folder, then paths are named as given
 */
record Base(Path folder) {

  /** Where a file or folder that is named relative to this one stands. */
  Path resolve(Path named) {
    return folder.resolve(named);
  }

  /** The name of a file or folder, with {@code /} between its parts. */
  String shown(Path file) {
    Path path = file.normalize();
    Path inside = path.startsWith(folder.normalize()) ? folder.normalize().relativize(path) : path;
    return inside.toString().replace('\\', '/');
  }
}
