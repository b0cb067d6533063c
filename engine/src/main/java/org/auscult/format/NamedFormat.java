package org.auscult.format;

import org.auscult.source.Text;

/** A format with its names and the way to get such an export; its reader adds the rest. */
public abstract class NamedFormat implements ConfigFormat {
  private final String slug;
  private final String title;
  private final Text howToExport;

  /** A format named so, as {@link ConfigFormat} describes each. */
  protected NamedFormat(String slug, String title, Text howToExport) {
    this.slug = slug;
    this.title = title;
    this.howToExport = howToExport;
  }

  @Override
  public final String slug() {
    return slug;
  }

  @Override
  public final String title() {
    return title;
  }

  @Override
  public final Text howToExport() {
    return howToExport;
  }
}
