package org.auscult.formats.vyatta;

/**
 * What a product of this family says of itself.
 *
 * @param slug of its format
 * @param vendor slug of its maker
 * @param product in the maker's words
 * @param firmware key of its lifecycle table
 * @param manual the document that states its defaults
 */
public record Dialect(String slug, String vendor, String product, String firmware, String manual) {}
