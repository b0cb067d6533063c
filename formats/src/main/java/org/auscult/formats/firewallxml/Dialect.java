package org.auscult.formats.firewallxml;

import java.util.List;
import java.util.Map;
import org.auscult.source.Text;

/** What a product of the family has of its own. */
public interface Dialect {

  /** The slug of the format. */
  String slug();

  /** The name of the root element. */
  String root();

  /** Maker as in {@link org.auscult.device.Identity#VENDOR}. */
  String vendor();

  /** Product in the maker's words. */
  String product();

  /** The maker's manual, as citations name it. */
  String manual();

  /** How to get the configuration in clear. */
  Text howToExport();

  /** The passwords of factory accounts by the published hash, without its version mark. */
  Map<String, String> factoryHashes();

  /** Tells the aliases that the product keeps in sections of its own. */
  default void aliases(Element root, Aliases aliases) {}

  /**
   * Rules that the product keeps without elements inside, such as {@code source_net} and {@code
   * destination_port}, in the order of their sequence.
   */
  default List<Element> flatRules(Element root) {
    return List.of();
  }

  /** Maps the sections that the product alone has. */
  default void map(Wall wall) {}

  /** Elements below the root, one path on a line, that say nothing about security. */
  default String irrelevant() {
    return "";
  }
}
