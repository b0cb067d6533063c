package org.auscult.formats.inventory;

import java.util.List;
import java.util.regex.Pattern;
import org.auscult.tree.ConfigTree;

/**
 * A list of devices, whichever way it is written.
 *
 * @param tree the file
 * @param rows the devices
 * @param unknown names of columns that nobody reads
 * @param whole true when the end of the file was seen
 */
record DeviceList(ConfigTree tree, List<Row> rows, List<String> unknown, boolean whole) {
  private static final Pattern SECRET =
      Pattern.compile("(?i)pass|pwd|secret|\\bkey\\b|\\bpin\\b|token|mdp|mot de|cl[ée]f?\\b");

  /** True for the name of a column whose cells are kept out of all output. */
  static boolean soundsSecret(String name) {
    return SECRET.matcher(name).find();
  }
}
