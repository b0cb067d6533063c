package org.auscult.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.auscult.advisory.AdvisoryShelf;
import org.auscult.document.DocumentReader;
import org.auscult.fact.Credentials;
import org.auscult.fact.Facts;
import org.auscult.fact.Lifecycles;
import org.auscult.format.Formats;
import org.auscult.format.SourceKind;
import org.auscult.rule.Outcome;
import org.auscult.rule.Rule;
import org.auscult.rule.RuleReader;
import org.auscult.rule.RuleSet;
import org.auscult.rule.Severity;
import org.auscult.source.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sources that speak of one device become one device of the result. */
class JoiningTest {
  private static final String SAME_NAME = "{fleet: {same: identity, by: [hostname]}}";
  private static final String FIRMWARE = "{fleet: {differs: firmware, says: [version]}}";
  private static final String TELNET = "{none: services, where: {protocol: telnet}}";

  @TempDir Path dir;

  private static Rule rule(String id, String words, String check) {
    String yaml =
        """
        id: %s
        topic: t
        title: {en: title, fr: titre}
        severity: high
        rationale: {en: why, fr: pourquoi}
        message: {en: "%s", fr: "faux %s"}
        remediation: {generic: {en: mend, fr: corriger}}
        check: %s
        """
            .formatted(id, words, words, check);
    return new RuleReader(Map.of("t", List.of())).read(DocumentReader.yaml(id, yaml));
  }

  private AuditResult audit() {
    RuleSet rules =
        new RuleSet(
            List.of(
                rule("NAME-001", "like {others}", SAME_NAME),
                rule("FIRM-001", "not {others}", FIRMWARE),
                rule("TEL-001", "telnet", TELNET)),
            Map.of(),
            Facts.of(Credentials.read(List.of()), Lifecycles.read(List.of())),
            AdvisoryShelf.empty(),
            Map::of,
            "1",
            "00");
    Formats formats =
        new Formats(
            List.of(
                new ToyFormat("toy"),
                new ToyFormat("scan", "scan", SourceKind.OBSERVATION),
                new ToyFormat("list", "list", SourceKind.STATEMENT)));
    return Audit.run(
        new AuditRequest(
            dir,
            List.of(dir),
            formats,
            rules,
            "1",
            Language.EN,
            Optional.of(Severity.HIGH),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            List.of(),
            2,
            LocalDate.parse("2026-06-01"),
            Instant.EPOCH),
        Progress.silent());
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(dir.resolve(name), text);
  }

  private static Outcome outcome(DeviceResult device, String rule) {
    return device.results().stream()
        .filter(result -> result.rule().id().equals(rule))
        .map(RuleResult::outcome)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aStatementJoinsTheConfigurationOfTheSameSerialNumber() throws IOException {
    write("a.toy", "toy\nhost a\nserial FOC12345\nend\n");
    write("list.txt", "list\nserial foc12345\nip 10.0.0.1\nend\n");
    DeviceResult device = audit().devices().get(0);
    assertThat(audit().devices()).hasSize(1);
    assertThat(device.id()).isEqualTo("a");
    assertThat(device.summary().addresses()).containsExactly("10.0.0.1");
    assertThat(device.sources())
        .extracting(DeviceSource::joinedBy)
        .containsExactly(Optional.empty(), Optional.of(JoinMark.Kind.SERIAL));
  }

  @Test
  void twoConfigurationsAreTwoDevicesWhateverTheyShare() throws IOException {
    write("a.toy", "toy\nhost a\nserial FOC12345\nend\n");
    write("b.toy", "toy\nhost a\nserial FOC12345\nend\n");
    assertThat(audit().devices()).hasSize(2);
    assertThat(outcome(audit().devices().get(0), "NAME-001")).isInstanceOf(Outcome.Failed.class);
  }

  @Test
  void sourcesOfOneDeviceDoNotClaimItsNameTwice() throws IOException {
    write("a.toy", "toy\nhost a\nend\n");
    write("b.toy", "toy\nhost b\nend\n");
    write("list.txt", "list\nhost a\nend\n");
    AuditResult result = audit();
    assertThat(result.devices()).extracting(DeviceResult::id).containsExactly("a", "b");
    assertThat(outcome(result.devices().get(0), "NAME-001")).isInstanceOf(Outcome.Passed.class);
  }

  @Test
  void aMarkThatLeadsToTwoDevicesJoinsNeither() throws IOException {
    write("a.toy", "toy\nhost a\nip 10.0.0.1\nend\n");
    write("b.toy", "toy\nhost b\nip 10.0.0.1\nend\n");
    write("scan.txt", "scan\nip 10.0.0.1\nend\n");
    assertThat(audit().devices()).hasSize(3);
  }

  @Test
  void aStrongerMarkThatDiffersForbidsTheJoin() throws IOException {
    write("a.toy", "toy\nserial AAA11111\nip 10.0.0.1\nend\n");
    write("list.txt", "list\nserial BBB22222\nip 10.0.0.1\nend\n");
    assertThat(audit().devices()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"abc", "acb", "bac", "bca", "cab", "cba"})
  void aSourceThatKnowsTheMarksOfTwoOthersMakesThemOneWhateverTheOrder(String names)
      throws IOException {
    write(names.charAt(0) + ".txt", "list\nip 10.0.0.1\nend\n");
    write(names.charAt(1) + ".txt", "list\nserial AAA11111\nend\n");
    write(names.charAt(2) + ".txt", "list\nserial AAA11111\nip 10.0.0.1\nend\n");
    AuditResult result = audit();
    assertThat(result.devices()).hasSize(1);
    assertThat(result.devices().get(0).sources())
        .extracting(DeviceSource::joinedBy)
        .startsWith(Optional.empty())
        .hasSize(3)
        .containsOnlyOnce(Optional.empty())
        .contains(Optional.of(JoinMark.Kind.SERIAL), Optional.of(JoinMark.Kind.ADDRESS));
  }

  @Test
  void aConfigurationStandsForWhatIsJoinedThroughAnotherSource() throws IOException {
    write("z.toy", "toy\nhost z\nserial AAA11111\nend\n");
    write("a.txt", "scan\nip 10.0.0.1\nend\n");
    write("b.txt", "list\nserial AAA11111\nip 10.0.0.1\nend\n");
    AuditResult result = audit();
    assertThat(result.devices()).extracting(DeviceResult::id).containsExactly("z");
    assertThat(result.devices().get(0).sources())
        .extracting(DeviceSource::joinedBy)
        .containsExactly(
            Optional.empty(),
            Optional.of(JoinMark.Kind.ADDRESS),
            Optional.of(JoinMark.Kind.SERIAL));
  }

  @Test
  void aThirdSourceJoinsNoTwoOfDifferentSerialNumbers() throws IOException {
    write("a.txt", "list\nserial AAA11111\nhost a\nend\n");
    write("b.txt", "list\nserial BBB22222\nip 10.0.0.1\nend\n");
    write("c.txt", "list\nhost a\nip 10.0.0.1\nend\n");
    assertThat(audit().devices()).hasSize(2);
  }

  @Test
  void aThirdSourceJoinsNoTwoConfigurations() throws IOException {
    write("a.toy", "toy\nhost a\nserial AAA11111\nend\n");
    write("b.toy", "toy\nhost b\nip 10.0.0.1\nend\n");
    write("c.txt", "list\nserial AAA11111\nip 10.0.0.1\nend\n");
    assertThat(audit().devices()).hasSize(2);
  }

  @Test
  void aStatementOfAProductIsOfTheOnlyDeviceWithIt() throws IOException {
    write("a.toy", "toy\nhost a\nvendor acme\nmodel LX-300\nend\n");
    write("bill.txt", "list\nvendor acme\nproduct LX-300\nend\n");
    assertThat(audit().devices().get(0).sources())
        .extracting(DeviceSource::joinedBy)
        .containsExactly(Optional.empty(), Optional.of(JoinMark.Kind.MODEL));
    write("b.toy", "toy\nhost b\nvendor acme\nproduct LX-300\nend\n");
    assertThat(audit().devices()).hasSize(3);
  }

  @Test
  void aStatementOfAModelIsNotJoinedByItsProduct() throws IOException {
    write("a.toy", "toy\nhost a\nvendor acme\nproduct LX\nend\n");
    write("form.txt", "list\nvendor acme\nmodel LX-300\nproduct LX\nend\n");
    assertThat(audit().devices()).hasSize(2);
  }

  @Test
  void sourcesThatContradictEachOtherAreNamedOnBothSides() throws IOException {
    write("a.toy", "toy\nhost a\nfirmware 2.1\nend\n");
    write("list.txt", "list\nhost a\nfirmware 3.0\nend\n");
    Outcome.Failed failed = (Outcome.Failed) outcome(audit().devices().get(0), "FIRM-001");
    assertThat(failed.places())
        .extracting(place -> place.message().en())
        .containsExactly("not list.txt:3", "not a.toy:3");
  }

  @Test
  void aShorterVersionOfTheSameIsNoContradiction() throws IOException {
    write("a.toy", "toy\nhost a\nfirmware 2.1.7\nend\n");
    write("list.txt", "list\nhost a\nfirmware 2.1\nend\n");
    assertThat(outcome(audit().devices().get(0), "FIRM-001")).isInstanceOf(Outcome.Passed.class);
  }

  @Test
  void aSingleSourceContradictsNothing() throws IOException {
    write("a.toy", "toy\nhost a\nfirmware 2.1\nend\n");
    assertThat(outcome(audit().devices().get(0), "FIRM-001"))
        .isInstanceOf(Outcome.NotApplicable.class);
  }

  @Test
  void whatAScanSeesCountsAgainstTheConfiguration() throws IOException {
    write("a.toy", "toy\nhost a\nservice ssh\nend\n");
    write("scan.txt", "scan\nhost a\nservice telnet\n");
    assertThat(outcome(audit().devices().get(0), "TEL-001")).isInstanceOf(Outcome.Failed.class);
  }

  @Test
  void whatPeopleStateCountsOnlyWhereTheConfigurationCannotSay() throws IOException {
    write("a.toy", "toy\nhost a\nservice ssh\nend\n");
    write("list.txt", "list\nhost a\nservice telnet\nend\n");
    assertThat(outcome(audit().devices().get(0), "TEL-001")).isInstanceOf(Outcome.Passed.class);
    write("a.toy", "toy\nhost a\nservice ssh\n");
    assertThat(outcome(audit().devices().get(0), "TEL-001")).isInstanceOf(Outcome.Failed.class);
  }
}
