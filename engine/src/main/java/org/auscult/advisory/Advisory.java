package org.auscult.advisory;

import java.util.List;
import java.util.Optional;

/**
 * What a published advisory states, as facts without its prose.
 *
 * @param id its identifier, such as {@code ICSMA-21-187-01}
 * @param title its title
 * @param publisher who published it
 * @param published the first publication, an ISO 8601 date; the empty text when it is not stated
 * @param revised the last revision, likewise
 * @param revision the number of the revision
 * @param url where it is published
 * @param products what it speaks of
 * @param flaws its vulnerabilities
 */
public record Advisory(
    String id,
    String title,
    String publisher,
    String published,
    String revised,
    String revision,
    Optional<String> url,
    List<AdvisedProduct> products,
    List<Flaw> flaws) {
  public Advisory {
    products = List.copyOf(products);
    flaws = List.copyOf(flaws);
  }
}
