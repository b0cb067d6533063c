package org.auscult.audit;

import java.util.List;

/**
 * The files of one folder, which may belong together.
 *
 * @param files in the order of their paths
 */
record InputFolder(Scope scope, List<InputFile> files) {
  InputFolder {
    files = List.copyOf(files);
  }
}
