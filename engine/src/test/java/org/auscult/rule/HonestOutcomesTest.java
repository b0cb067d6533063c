package org.auscult.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.auscult.device.Aaa;
import org.auscult.device.Coverage;
import org.auscult.device.NetworkService;
import org.auscult.device.PasswordPolicy;
import org.auscult.source.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The table of honest outcomes, cell by cell. */
class HonestOutcomesTest {
  private static final String NONE = "{none: services, where: {protocol: telnet, enabled: true}}";
  private static final String EVERY =
      "{every: services, where: {protocol: telnet}, must: {enabled: false}}";
  private static final String SOME = "{some: services, where: {protocol: telnet, enabled: true}}";

  private static String check(String quantifier) {
    return switch (quantifier) {
      case "none" -> NONE;
      case "every" -> EVERY;
      default -> SOME;
    };
  }

  private static Coverage coverage(Fixture fixture, String word) {
    return switch (word) {
      case "complete" -> fixture.complete();
      case "partial" -> Fixture.partial();
      case "absent" -> new Coverage.Absent(Text.verbatim("by its nature"));
      default -> Fixture.notExported();
    };
  }

  @ParameterizedTest
  @CsvSource({
    "none, witness, complete, FAILED",
    "none, witness, partial, FAILED",
    "none, other, complete, PASSED",
    "none, nothing, complete, PASSED",
    "none, other, partial, NOT_ASSESSED",
    "none, nothing, partial, NOT_ASSESSED",
    "none, nothing, not-exported, NOT_ASSESSED",
    "none, unknown, complete, NOT_ASSESSED",
    "none, unknown-and-witness, complete, FAILED",
    "none, nothing, absent, NOT_APPLICABLE",
    "every, nothing, absent, NOT_APPLICABLE",
    "some, nothing, absent, NOT_APPLICABLE",
    "every, witness, complete, FAILED",
    "every, witness, partial, FAILED",
    "every, good, complete, PASSED",
    "every, good, partial, NOT_ASSESSED",
    "every, nothing, complete, NOT_APPLICABLE",
    "every, other, complete, NOT_APPLICABLE",
    "every, nothing, not-exported, NOT_ASSESSED",
    "every, unknown, complete, NOT_ASSESSED",
    "some, witness, complete, PASSED",
    "some, witness, partial, PASSED",
    "some, other, complete, FAILED",
    "some, nothing, complete, FAILED",
    "some, other, partial, NOT_ASSESSED",
    "some, nothing, not-exported, NOT_ASSESSED",
    "some, unknown, complete, NOT_ASSESSED",
  })
  void theTableHolds(String quantifier, String items, String coverage, Outcome.Kind expected) {
    Fixture fixture = new Fixture();
    if (items.contains("witness")) {
      service(fixture, "telnet", 1).set(NetworkService.ENABLED, true);
    }
    switch (items) {
      case "good" -> service(fixture, "telnet", 2).set(NetworkService.ENABLED, false);
      case "other" -> service(fixture, "ssh", 2).set(NetworkService.ENABLED, true);
      case "unknown", "unknown-and-witness" -> service(fixture, "telnet", 3);
      default -> {}
    }
    fixture.device.cover(NetworkService.TYPE, coverage(fixture, coverage));
    assertThat(fixture.judge(check(quantifier)).kind()).isEqualTo(expected);
  }

  private static org.auscult.device.Item.Builder service(Fixture fixture, String name, int line) {
    return fixture
        .device
        .add(NetworkService.TYPE, fixture.line(line))
        .set(NetworkService.PROTOCOL, name);
  }

  @Test
  void aSectionThatNobodyCoveredIsNeverPassed() {
    assertThat(new Fixture().judge(NONE).kind()).isEqualTo(Outcome.Kind.NOT_ASSESSED);
  }

  @Test
  void itemsWithoutStatedCoverageAreNotAll() {
    Fixture fixture = new Fixture();
    service(fixture, "ssh", 1).set(NetworkService.ENABLED, true);
    assertThat(fixture.judge(NONE).kind()).isEqualTo(Outcome.Kind.NOT_ASSESSED);
  }

  @Test
  void nothingPassesUnseen() {
    assertThatThrownBy(() -> new Outcome.Passed(List.of()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Outcome.Failed(List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aDefaultPointsAtTheHeadAndNamesItsDocument() {
    Fixture fixture = new Fixture();
    fixture.device.single(Aaa.TYPE).orDefault(Aaa.ENABLED, false, "the manual");
    Outcome.Failed failed = (Outcome.Failed) fixture.judge("{setting: aaa.enabled, equals: true}");
    Place place = failed.places().get(0);
    assertThat(place.message().en()).isEqualTo("wrong Not stated; documented default: the manual.");
    assertThat(place.evidence().span()).isEqualTo(fixture.line(1));
  }

  @Test
  void aSettingIsJudgedByItsValueItsDefaultOrNotAtAll() {
    String check = "{setting: password-policy.min-length, at-least: 12}";
    assertThat(new Fixture().judge(check).kind()).isEqualTo(Outcome.Kind.NOT_ASSESSED);

    Fixture stated = new Fixture();
    stated.device.single(PasswordPolicy.TYPE).set(PasswordPolicy.MIN_LENGTH, 14L, stated.line(2));
    assertThat(stated.judge(check)).isEqualTo(new Outcome.Passed(List.of(stated.line(2))));

    Fixture byDefault = new Fixture();
    byDefault
        .device
        .single(PasswordPolicy.TYPE)
        .orDefault(PasswordPolicy.MIN_LENGTH, 0L, "Vendor Guide, section 1");
    assertThat(byDefault.judge(check).kind()).isEqualTo(Outcome.Kind.FAILED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"absent", "present"})
  void absenceIsOnlyBelievedOfAWholeExport(String kind) {
    Rule rule = Fixture.rule("{tree: {" + kind + ": \"line five\"}}");
    assertThat(rule.judge(new Fixture().subject(false)).kind())
        .isEqualTo(Outcome.Kind.NOT_ASSESSED);
    Outcome.Kind whole = rule.judge(new Fixture().subject(true)).kind();
    assertThat(whole).isEqualTo(kind.equals("absent") ? Outcome.Kind.PASSED : Outcome.Kind.FAILED);
  }

  @Test
  void aStatementThatIsThereDecidesEvenInPart() {
    Rule rule = Fixture.rule("{tree: {absent: \"line two\"}}");
    Outcome outcome = rule.judge(new Fixture().subject(false));
    assertThat(((Outcome.Failed) outcome).places().get(0).evidence().span().firstLine())
        .isEqualTo(2);
  }

  @Test
  void combinedChecksKeepTheirDoubts() {
    String unknown = "{setting: password-policy.min-length, at-least: 12}";
    String absent = "{tree: {absent: \"line five\"}}";
    String found = "{tree: {absent: \"line one\"}}";
    Fixture fixture = new Fixture();
    assertThat(fixture.judge("{all: [" + unknown + ", " + absent + "]}").kind())
        .isEqualTo(Outcome.Kind.NOT_ASSESSED);
    assertThat(fixture.judge("{all: [" + unknown + ", " + found + "]}").kind())
        .isEqualTo(Outcome.Kind.FAILED);
    assertThat(fixture.judge("{any: [" + unknown + ", " + absent + "]}").kind())
        .isEqualTo(Outcome.Kind.PASSED);
    assertThat(fixture.judge("{any: [" + unknown + ", " + found + "]}").kind())
        .isEqualTo(Outcome.Kind.NOT_ASSESSED);
  }

  @Test
  void whatAnotherRuleReportsIsNotReportedAgainAndNeverPasses() {
    String check =
        "{none: services, where: {enabled: true},"
            + " covered-by: [{rule: OTHER-001, where: {protocol: telnet}}]}";
    Fixture onlyOther = new Fixture();
    service(onlyOther, "telnet", 1).set(NetworkService.ENABLED, true);
    onlyOther.device.cover(NetworkService.TYPE, onlyOther.complete());
    assertThat(onlyOther.judge(check).kind()).isEqualTo(Outcome.Kind.NOT_APPLICABLE);

    Fixture both = new Fixture();
    service(both, "telnet", 1).set(NetworkService.ENABLED, true);
    service(both, "ftp", 2).set(NetworkService.ENABLED, true);
    both.device.cover(NetworkService.TYPE, both.complete());
    Outcome.Failed failed = (Outcome.Failed) both.judge(check);
    assertThat(failed.places()).hasSize(1);
    assertThat(failed.places().get(0).evidence().span().firstLine()).isEqualTo(2);

    Fixture none = new Fixture();
    service(none, "ftp", 2).set(NetworkService.ENABLED, false);
    none.device.cover(NetworkService.TYPE, none.complete());
    assertThat(none.judge(check).kind()).isEqualTo(Outcome.Kind.PASSED);
  }
}
