package org.auscult.advisory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.auscult.advisory.VersionSet.ByHand;
import org.junit.jupiter.api.Test;

/**
 * Published medical advisories of CISA are all read, and most of their versions can be compared;
 * where a folder of them is at hand: {@code csaf-icsma} in the one that the system property {@code
 * auscult.corpus} or the environment variable {@code AUSCULT_CORPUS} names.
 */
class AdvisoryCorpusTest {
  private static final String WRITE = "auscult.expected.write";

  @Test
  void publishedAdvisoriesAreRead() throws IOException {
    Optional<Path> folder =
        Optional.ofNullable(System.getProperty("auscult.corpus"))
            .or(() -> Optional.ofNullable(System.getenv("AUSCULT_CORPUS")))
            .map(corpus -> Path.of(corpus).resolve("csaf-icsma"))
            .filter(Files::isDirectory);
    assumeTrue(folder.isPresent(), "no advisories here: name their folder by AUSCULT_CORPUS");
    AdvisorySupply supply = AdvisoryFiles.read(folder.stream().toList());
    Map<String, Integer> kinds = new TreeMap<>();
    int leaves = 0;
    int decidable = 0;
    for (Advisory advisory : supply.advisories()) {
      for (AdvisedProduct product : advisory.products()) {
        leaves++;
        decidable += product.versions().decidable() ? 1 : 0;
        kinds.merge(kind(product.versions()), 1, Integer::sum);
      }
    }
    record(page(supply.advisories().size(), leaves, decidable, kinds));
    assertThat(supply.problems()).isEmpty();
    assertThat(supply.advisories()).hasSizeGreaterThanOrEqualTo(144);
    assertThat(decidable).isGreaterThanOrEqualTo(leaves * 441 / 607);
  }

  private static String kind(VersionSet versions) {
    if (versions instanceof ByHand hand) {
      return "by hand: " + hand.why().because().en();
    }
    return switch (versions.getClass().getSimpleName()) {
      case "All" -> "all versions";
      case "Models" -> "models in place of versions";
      default -> "ranges and single versions";
    };
  }

  private static String page(int files, int leaves, int decidable, Map<String, Integer> kinds) {
    StringBuilder page = new StringBuilder("# How the versions of advisories are read\n\n");
    page.append("Of ")
        .append(files)
        .append(" medical advisories that CISA published from 2017 to ")
        .append("2024, each version of each product (a leaf of the product tree) is read to what ")
        .append("can be compared, or left to people with the reason. Written by ")
        .append("`AdvisoryCorpusTest`.\n\n| versions | leaves | share |\n|---|---|---|\n");
    kinds.forEach((kind, count) -> page.append(row(kind, count, leaves)));
    page.append(row("**can be compared**", decidable, leaves));
    return page.append(row("**all**", leaves, leaves)).toString();
  }

  private static String row(String name, int count, int all) {
    return "| " + name + " | " + count + " | " + Math.round(100.0 * count / all) + " % |\n";
  }

  private static void record(String page) throws IOException {
    Path base = Path.of(System.getProperty("basedir", "."));
    Files.createDirectories(base.resolve("target"));
    Files.writeString(base.resolve("target/advisory-versions.md"), page);
    if (Boolean.getBoolean(WRITE)) {
      Files.writeString(base.resolve("../docs/formats/advisory-versions.md"), page);
    }
  }
}
