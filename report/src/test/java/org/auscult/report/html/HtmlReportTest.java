package org.auscult.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.auscult.audit.AuditResult;
import org.auscult.audit.DeviceResult;
import org.auscult.audit.Finding;
import org.auscult.audit.GateVerdict;
import org.auscult.format.ReadStatus;
import org.auscult.report.Rendered;
import org.auscult.report.TwoDevices;
import org.auscult.rule.Outcome;
import org.auscult.rule.Severity;
import org.auscult.source.Language;
import org.auscult.source.Redactor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HtmlReportTest {
  private static final int DEVICES = 30;

  @ParameterizedTest
  @EnumSource
  void everyFindingIsThereWithItsEvidence(Language language) throws IOException {
    AuditResult result = Fleet.of(DEVICES, language);
    Element cards = page(result).getElementById("finding-cards");
    String mask = Phrases.in(language).say("mask");
    for (Finding finding : result.findings()) {
      Element item =
          cards.select(".find:has(code:containsOwn(" + finding.fingerprint() + "))").first();
      assertThat(item.parents().select("details").first().id())
          .isEqualTo("rule-" + finding.rule().id());
      String text = item.wholeText();
      finding
          .places()
          .forEach(
              place -> {
                assertThat(text).contains(place.evidence().span().toString());
                place
                    .evidence()
                    .excerpt()
                    .forEach(line -> assertThat(text).contains(line.replace(Redactor.MASK, mask)));
              });
    }
  }

  @ParameterizedTest
  @EnumSource
  void theFiveCountsSumToRulesTimesDevices(Language language) throws IOException {
    AuditResult result = Fleet.of(DEVICES, language);
    Element block = page(result).select("#summary .block:has(.outcome)").first();
    int sum =
        block.select("li strong").stream()
            .mapToInt(count -> Integer.parseInt(count.text().replaceAll("\\D", "")))
            .sum();
    assertThat(sum).isEqualTo(result.rules().rules().size() * DEVICES);
    assertThat(block.select(".note").text()).contains(Phrases.in(language).number(sum));
  }

  @Test
  void whatWasNotFullyReadIsNeverGood() throws IOException {
    AuditResult result = Fleet.of(DEVICES, Language.EN);
    Document page = page(result);
    assertThat(page.select(".card.device.clear")).isNotEmpty();
    for (DeviceResult device : result.devices()) {
      if (device.status() != ReadStatus.READ) {
        Element card = card(page, device.id());
        assertThat(card.select(".clear, .passed, .good")).isEmpty();
        assertThat(card.hasClass("clear")).isFalse();
        assertThat(card.select("> summary .status.partial")).hasSize(1);
      }
    }
  }

  @Test
  void aDeviceWithAnUnansweredQuestionIsNotGood() throws IOException {
    AuditResult result = Fleet.of(DEVICES, Language.EN);
    Document page = page(result);
    result.devices().stream()
        .filter(
            device ->
                device.results().stream().anyMatch(r -> r.outcome() instanceof Outcome.NotAssessed))
        .forEach(device -> assertThat(card(page, device.id()).hasClass("clear")).isFalse());
  }

  @Test
  void aGateThatHoldsOverLessThanAllIsNotShownAsGood() throws IOException {
    AuditResult some = Fleet.of(DEVICES, Language.EN);
    GateVerdict holds = new GateVerdict(Optional.of(Severity.CRITICAL), List.of(), false, 5);
    assertThat(page(with(some, some.devices(), holds)).select(".verdict.reserved")).hasSize(1);
  }

  @Test
  void nothingAuditedIsSaidAndNothingIsGreen() throws IOException {
    Document page = page(Fleet.of(0, Language.EN));
    assertThat(page.select(".verdict.broken .sentence").text()).contains("nothing");
    assertThat(page.select(".clear, .good")).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void whatWasNotLookedAtStandsOnTheFirstPage(Language language) throws IOException {
    AuditResult result = TwoDevices.in(language);
    String blind = page(result).getElementById("not-seen").text();
    assertThat(blind).contains("notes.txt", "pump.xml", "mri-2");
  }

  @Test
  void hostileWordsStayWords() throws IOException {
    String evil = "</script><script>alert(1)</script><img src=x onerror=alert(1)>\u202e\u0007";
    AuditResult result = TwoDevices.in(Language.EN);
    DeviceResult device = result.devices().get(0);
    DeviceResult named =
        new DeviceResult(
            evil,
            device.summary(),
            device.format(),
            evil,
            device.howToExport(),
            device.status(),
            device.note(),
            device.files(),
            device.inventory(),
            Optional.of(evil),
            device.sources(),
            device.advisories(),
            device.results());
    AuditResult hostile = with(result, List.of(named), result.gate());
    Document page = page(hostile);
    assertThat(page.select("script")).hasSize(1);
    assertThat(page.select("img, iframe, object, link, base")).isEmpty();
    assertThat(card(page, Revealed.of(evil)).text()).contains("<img src=x onerror=alert(1)>");
    assertThat(page.outerHtml()).doesNotContain("\u202e", "\u0007");
  }

  @Test
  void noSecretGetsOut() throws IOException {
    assertThat(Rendered.text(new HtmlReport(), Fleet.of(DEVICES, Language.EN)))
        .doesNotContain("CANARY");
    assertThat(Rendered.text(new HtmlReport(), TwoDevices.in(Language.FR)))
        .doesNotContain("CANARY");
  }

  @Test
  void equalResultsGiveEqualBytes() throws IOException {
    assertThat(Rendered.text(new HtmlReport(), Fleet.of(DEVICES, Language.FR)))
        .isEqualTo(Rendered.text(new HtmlReport(), Fleet.of(DEVICES, Language.FR)));
  }

  private static Element card(Document page, String id) {
    return page.select(".card.device").stream()
        .filter(card -> card.select("> summary h3").text().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static AuditResult with(
      AuditResult result, List<DeviceResult> devices, GateVerdict gate) {
    return new AuditResult(
        result.run(),
        result.rules(),
        devices,
        result.unread(),
        result.withoutExport(),
        result.unusedWaivers(),
        gate);
  }

  private static Document page(AuditResult result) throws IOException {
    return Jsoup.parse(Rendered.text(new HtmlReport(), result));
  }
}
