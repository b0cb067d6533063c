package org.auscult.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.auscult.report.Rendered;
import org.auscult.source.Language;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds for the page whatever was found. */
class PageTest {

  @ParameterizedTest
  @EnumSource
  void loadsNothing(Language language) throws IOException {
    Document page = page(language);
    for (Element element : page.getAllElements()) {
      for (Attribute attribute : element.attributes()) {
        assertThat(attribute.getKey()).doesNotStartWith("on").isNotIn("style", "src", "srcset");
        assertThat(attribute.getValue()).doesNotContain("http:", "https:", "javascript:");
      }
    }
    assertThat(page.select("[href]"))
        .allSatisfy(link -> assertThat(link.attr("href")).startsWith("#"));
    assertThat(page.select("style").first().data()).doesNotContain("url(", "@import", "http");
    assertThat(page.select("script").first().data()).doesNotContain("fetch", "http", "innerHTML");
  }

  @ParameterizedTest
  @EnumSource
  void thePolicyNamesTheStyleAndTheScriptAndComesFirst(Language language) throws IOException {
    Document page = page(language);
    Element policy = page.head().child(1);
    assertThat(policy.attr("http-equiv")).isEqualTo("Content-Security-Policy");
    assertThat(policy.attr("content"))
        .isEqualTo(
            "default-src 'none'; style-src '"
                + Asset.hash(page.select("style").first().data())
                + "'; script-src '"
                + Asset.hash(page.select("script").first().data())
                + "'; img-src data:; base-uri 'none'; form-action 'none'");
  }

  @ParameterizedTest
  @EnumSource
  void linksLeadSomewhereAndNamesAreUnique(Language language) throws IOException {
    Document page = page(language);
    List<String> ids = page.select("[id]").eachAttr("id");
    assertThat(ids).doesNotHaveDuplicates();
    assertThat(page.select("a").eachAttr("href"))
        .allSatisfy(href -> assertThat(ids).contains(href.substring(1)));
  }

  @ParameterizedTest
  @EnumSource
  void canBeReadAloud(Language language) throws IOException {
    Document page = page(language);
    assertThat(page.select("html").attr("lang")).isEqualTo(language.code());
    assertThat(page.select("h1")).hasSize(1);
    assertThat(page.select("main, body > header, nav, body > footer")).hasSize(4);
    assertThat(page.select("a.skip").attr("href")).isEqualTo("#main");
    assertThat(page.select("table"))
        .allSatisfy(table -> assertThat(table.select("> caption")).hasSize(1));
    assertThat(page.select("th"))
        .allSatisfy(head -> assertThat(head.attr("scope")).isIn("col", "row"));
    assertThat(page.select("svg"))
        .allSatisfy(
            picture ->
                assertThat(picture.attr("aria-hidden") + picture.attr("aria-label")).isNotEmpty());
  }

  @ParameterizedTest
  @EnumSource
  void withoutItsScriptAllIsFoldedAndNothingIsHidden(Language language) throws IOException {
    Document page = page(language);
    assertThat(page.select("[hidden]:not(.tools)")).isEmpty();
    assertThat(page.select("details.card > summary")).hasSameSizeAs(page.select("details.card"));
  }

  private static Document page(Language language) throws IOException {
    return Jsoup.parse(Rendered.text(new HtmlReport(), Fleet.of(20, language)));
  }
}
