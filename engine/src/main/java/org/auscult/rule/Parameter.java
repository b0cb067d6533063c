package org.auscult.rule;

import org.auscult.document.DocumentNode;
import org.auscult.source.Text;

/**
 * A limit that rules judge by and profiles may set.
 *
 * @param name lower case with dashes
 * @param value the limit
 * @param least the least value that a profile may set
 * @param most the greatest value that a profile may set
 * @param title what it limits, with its unit
 * @param source who recommends the value that rules have when no profile sets another
 */
public record Parameter(String name, long value, long least, long most, Text title, String source) {

  static Parameter read(DocumentNode node) {
    node.only("name", "value", "least", "most", "title", "source");
    return new Parameter(
        node.need("name").text(),
        node.need("value").number(),
        node.need("least").number(),
        node.need("most").number(),
        RuleReader.text(node.need("title")),
        node.need("source").text());
  }

  /**
   * This limit with another value.
   *
   * @throws org.auscult.source.Mistake when the value is out of range
   */
  Parameter set(DocumentNode node) {
    long wanted = node.number();
    if (wanted < least || wanted > most) {
      throw node.mistake(
          name + " cannot be " + wanted, "write a number from " + least + " to " + most);
    }
    return new Parameter(name, wanted, least, most, title, source);
  }
}
