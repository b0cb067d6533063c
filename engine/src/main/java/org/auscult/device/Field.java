package org.auscult.device;

/**
 * A property of an item.
 *
 * @param name the word that rules and dumps use, lower case with dashes
 * @param kind how its value is tested and shown
 * @param <T> the Java type of its value, that of the kind
 */
public record Field<T>(String name, Kind kind) {

  /** The kinds of values, with their Java types. */
  public enum Kind {
    /** {@link String}, told apart by case unless a test says otherwise. */
    TEXT,
    /** {@link String} of a small closed set, lower case with dashes. */
    WORD,
    /** {@link Long}. */
    NUMBER,
    /** {@link Boolean}. */
    FLAG,
    /** {@code List<String>}. */
    WORDS,
    /** {@link org.auscult.source.Secret}. */
    SECRET
  }

  @Override
  public String toString() {
    return name;
  }
}
