package org.auscult.source;

import java.util.List;

/**
 * A place and its words with every secret masked. Only a {@link Redactor} makes one, so that no
 * excerpt can reach a report unmasked.
 */
public final class Evidence {
  private final Span span;
  private final List<String> excerpt;

  Evidence(Span span, List<String> excerpt) {
    this.span = span;
    this.excerpt = List.copyOf(excerpt);
  }

  /** Where it stands. */
  public Span span() {
    return span;
  }

  /**
   * The lines, secrets masked, at most {@link Redactor#MAX_LINES}, none longer than stated there.
   */
  public List<String> excerpt() {
    return excerpt;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Evidence that && span.equals(that.span) && excerpt.equals(that.excerpt);
  }

  @Override
  public int hashCode() {
    return span.hashCode();
  }

  @Override
  public String toString() {
    return span + " " + excerpt;
  }
}
