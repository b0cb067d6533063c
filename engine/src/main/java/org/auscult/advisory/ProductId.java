package org.auscult.advisory;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A product by a machine-readable name: a package URL ({@code pkg:generic/maker/name@1.2}) or a CPE
 * (2.2 or 2.3).
 */
record ProductId(String vendor, String product, VersionSet versions) {
  private static final Pattern PURL =
      Pattern.compile(
          "pkg:[a-z0-9.+-]+/(?:([^@?#]+)/)?([^/@?#]+)(?:@([^?#]+))?(?:\\?[^#]*)?(?:#.*)?");
  private static final Pattern CPE =
      Pattern.compile("cpe:(?:2\\.3:|/)[aoh]:([^:]*):([^:]*)(?::([^:]*))?(?::.*)?");

  static Optional<ProductId> of(String id) {
    Matcher purl = PURL.matcher(id);
    if (purl.matches()) {
      return Optional.of(
          of(
              Optional.ofNullable(purl.group(1)),
              purl.group(2),
              Optional.ofNullable(purl.group(3))));
    }
    Matcher cpe = CPE.matcher(id);
    return cpe.matches() && !cpe.group(2).isEmpty()
        ? Optional.of(
            of(
                Optional.of(words(cpe.group(1))),
                words(cpe.group(2)),
                Optional.ofNullable(cpe.group(3))
                    .filter(version -> !List.of("", "*", "-").contains(version))
                    .map(version -> version.replace("\\", ""))))
        : Optional.empty();
  }

  private static ProductId of(Optional<String> vendor, String product, Optional<String> version) {
    VersionSet versions =
        version
            .map(ProductId::decoded)
            .<VersionSet>map(v -> new VersionSet.Ranges(List.of(VersionRange.single(v, false))))
            .orElseGet(VersionSet.All::new);
    return new ProductId(vendor.map(ProductId::decoded).orElse(""), decoded(product), versions);
  }

  private static String words(String part) {
    return part.replace("\\", "").replace('_', ' ');
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException malformed) {
      return text;
    }
  }
}
