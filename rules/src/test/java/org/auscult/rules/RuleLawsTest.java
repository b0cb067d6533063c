package org.auscult.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.auscult.audit.RuleTester;
import org.auscult.device.Device;
import org.auscult.device.DeviceModel;
import org.auscult.device.Identity;
import org.auscult.device.ItemType;
import org.auscult.fact.Reference;
import org.auscult.format.Formats;
import org.auscult.rule.FleetCheck;
import org.auscult.rule.Outcome;
import org.auscult.rule.Rule;
import org.auscult.rule.RulePack;
import org.auscult.rule.RuleSet;
import org.auscult.rule.RuleTest;
import org.auscult.rule.Subject;
import org.auscult.source.Export;
import org.auscult.source.Redactor;
import org.auscult.source.SourceFile;
import org.auscult.source.Text;
import org.auscult.tree.ConfigTree;
import org.auscult.tree.TreeBuilder;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The laws that hold for every built-in rule. */
class RuleLawsTest {
  private static final RuleSet RULES = RulePack.loadWithTests();
  private static final Formats FORMATS = Formats.installed();

  static Stream<Rule> rules() {
    return RULES.rules().stream();
  }

  @TestFactory
  Stream<DynamicTest> everyTestInsideARuleHolds() {
    return RuleTester.run(RULES, FORMATS).stream()
        .map(
            result ->
                DynamicTest.dynamicTest(
                    result.rule().id() + ": " + result.test().name(),
                    () -> assertThat(result.ok()).as(result.message()).isTrue()));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void aDeviceThatShowsNothingNeverPasses(Rule rule) {
    if (rule.check().isPresent()) {
      assertThat(rule.judge(blank("none")).kind()).isNotEqualTo(Outcome.Kind.PASSED);
      for (String format : rule.applicability().formats()) {
        assertThat(rule.judge(blank(format)).kind())
            .isIn(Outcome.Kind.NOT_ASSESSED, Outcome.Kind.NOT_APPLICABLE);
      }
    } else {
      FleetCheck check = rule.fleetCheck().orElseThrow();
      FleetCheck.Answer answer = check.ask(blank("none"), new byte[] {1});
      assertThat(answer.doubt().isPresent() || check.withinDevice() && answer.claims().isEmpty())
          .isTrue();
    }
  }

  /** Nothing is exported, and the export was not read to its end. */
  private static Subject blank(String slug) {
    SourceFile file = SourceFile.of("blank.txt", "?\n");
    TreeBuilder tree = new TreeBuilder(file);
    ConfigTree built = tree.build(slug);
    Reference reference = new Reference(RULES.facts(), LocalDate.parse("2026-01-01"));
    return new Subject(
        Device.builder(file.whole()).build(),
        built,
        false,
        Text.verbatim("show"),
        new Redactor(Export.of(file)),
        reference,
        RULES.advisories());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void aRuleIsWrittenInBothLanguages(Rule rule) {
    for (Text text :
        List.of(rule.title(), rule.rationale(), rule.message(), rule.remedy().generic())) {
      assertThat(text.en()).as("English").isNotBlank();
      assertThat(text.fr()).as("French").isNotBlank().isNotEqualTo(text.en());
    }
  }

  @ParameterizedTest
  @MethodSource("rules")
  void aRuleHasATestThatFailsWithLinesAndOneThatDoesNot(Rule rule) {
    assertThat(rule.tests())
        .anyMatch(test -> test.expect() == Outcome.Kind.FAILED && !test.lines().isEmpty());
    assertThat(rule.tests()).anyMatch(test -> test.expect() != Outcome.Kind.FAILED);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void everyVendorWithARemedyHasATest(Rule rule) {
    Set<String> tested = new HashSet<>();
    rule.tests()
        .forEach(
            test -> test.exports().stream().map(RuleTest.TestExport::format).forEach(tested::add));
    assertThat(tested).containsAll(rule.remedy().steps().keySet());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void aRuleBearsOnAControl(Rule rule) {
    assertThat(rule.references()).isNotEmpty();
  }

  @Test
  void aRuleLeavesThingsOnlyToRulesThatAreThere() throws IOException {
    try (InputStream in = RulePack.class.getResourceAsStream("/org/auscult/rules/rules.json")) {
      String pack = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      List<String> named =
          Pattern.compile("\"rule\":\"([^\"]+)\"")
              .matcher(pack)
              .results()
              .map(m -> m.group(1))
              .toList();
      assertThat(named).isNotEmpty().allMatch(id -> RULES.rule(id).isPresent());
    }
  }

  @Test
  void noTwoRulesHaveTheSameTitle() {
    assertThat(RULES.rules()).extracting(rule -> rule.title().en()).doesNotHaveDuplicates();
    assertThat(RULES.rules()).extracting(rule -> rule.title().fr()).doesNotHaveDuplicates();
  }

  @Test
  void everyNounOfTheModelHasARule() {
    Set<ItemType> read = new HashSet<>();
    for (Rule rule : RULES.rules()) {
      rule.check().ifPresent(check -> read.addAll(check.reads()));
      rule.fleetCheck().ifPresent(check -> read.addAll(check.reads()));
    }
    read.add(Identity.TYPE);
    assertThat(read).containsAll(DeviceModel.all());
  }
}
