package org.auscult.device;

/**
 * An answer of the maker to a question of a security form: what the product can do, not how this
 * device is set. What a form says of settings stands in their nouns.
 */
public final class ManufacturerClaim {
  /** The noun. */
  public static final ItemType TYPE = ItemType.list("manufacturer-claims");

  /** The identifier of the question, such as {@code PAUT-5} (ANSI/NEMA HN 1-2019, MDS2). */
  public static final Field<String> QUESTION = TYPE.text("question");

  /** yes, no, not-applicable; unknown when it is left out or answered by a note. */
  public static final Field<String> ANSWER = TYPE.word("answer");

  private ManufacturerClaim() {}
}
