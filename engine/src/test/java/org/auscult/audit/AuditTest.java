package org.auscult.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.auscult.advisory.AdvisoryShelf;
import org.auscult.document.DocumentReader;
import org.auscult.fact.Credentials;
import org.auscult.fact.Facts;
import org.auscult.fact.Lifecycles;
import org.auscult.format.ConfigFormat;
import org.auscult.format.Formats;
import org.auscult.format.ReadStatus;
import org.auscult.format.Reading;
import org.auscult.format.Tell;
import org.auscult.rule.Outcome;
import org.auscult.rule.Rule;
import org.auscult.rule.RuleReader;
import org.auscult.rule.RuleSet;
import org.auscult.rule.Severity;
import org.auscult.source.Export;
import org.auscult.source.Language;
import org.auscult.source.Mistake;
import org.auscult.source.SourceFile;
import org.auscult.source.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditTest {
  private static final String FLAWED = "toy\nhost %s\nservice telnet\nend\n";
  private static final String CLEAN = "toy\nhost %s\nservice ssh\nend\n";

  @TempDir Path dir;
  private Optional<Path> baseline = Optional.empty();
  private List<FormatHint> hints = List.of();
  private List<ConfigFormat> formats = List.of(new ToyFormat("toy"));
  private Path base = Path.of("");
  private int jobs = 2;

  private static Rule rule(String id, String check) {
    String yaml =
        """
        id: %s
        topic: t
        title: {en: title, fr: titre}
        severity: high
        rationale: {en: why, fr: pourquoi}
        message: {en: "wrong", fr: "faux"}
        remediation: {generic: {en: mend, fr: corriger}}
        check: %s
        """
            .formatted(id, check);
    return new RuleReader(Map.of("t", List.of())).read(DocumentReader.yaml(id, yaml));
  }

  private static final List<Rule> RULES =
      List.of(
          rule("TEL-001", "{none: services, where: {protocol: telnet}}"),
          rule("FLEET-001", "{fleet: {same: accounts, by: [secret]}}"));

  private AuditResult audit(Path... inputs) {
    RuleSet rules =
        new RuleSet(
            RULES,
            Map.of(),
            Facts.of(Credentials.read(List.of()), Lifecycles.read(List.of())),
            AdvisoryShelf.empty(),
            Map::of,
            "1",
            "00");
    return Audit.run(
        new AuditRequest(
            base,
            List.of(inputs),
            new Formats(formats),
            rules,
            "1",
            Language.EN,
            Optional.of(Severity.HIGH),
            List.of(),
            baseline,
            Optional.empty(),
            hints,
            List.of(),
            List.of(),
            jobs,
            LocalDate.parse("2026-06-01"),
            Instant.EPOCH),
        Progress.silent());
  }

  private Path write(String name, String text) throws IOException {
    Path file = dir.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private static Outcome.Kind outcome(AuditResult result, String device, String rule) {
    return result.devices().stream()
        .filter(d -> d.id().equals(device))
        .flatMap(d -> d.results().stream())
        .filter(r -> r.rule().id().equals(rule))
        .map(r -> r.outcome().kind())
        .findFirst()
        .orElseThrow();
  }

  @Test
  void devicesComeInTheOrderOfTheirPathsWhateverTheNumberOfJobs() throws IOException {
    for (int i = 0; i < 60; i++) {
      write("d%02d/x.toy".formatted(i), FLAWED.formatted("h" + (99 - i)));
    }
    AuditResult one = audit(dir);
    jobs = 4;
    AuditResult four = audit(dir);
    assertThat(four.devices()).extracting(DeviceResult::id).hasSize(60).startsWith("h99", "h98");
    assertThat(four.findings()).isEqualTo(one.findings());
  }

  @Test
  void whatStandsInTheBaseIsNamedRelativeToIt() throws IOException {
    write("in/a.toy", "toy\nservice telnet\nend\n");
    write("in/auscult.yaml", "waivers: [w.yaml]\n");
    write(
        "in/w.yaml", "waivers: [{rule: X, device: Y, why: z, approved-by: q, until: 2026-12-31}]");
    String absolute = audit(dir.resolve("in")).devices().get(0).id();
    base = dir;
    AuditResult result = audit(Path.of("in"));
    assertThat(absolute).isEqualTo(dir + "/in/a.toy");
    assertThat(result.devices().get(0).id()).isEqualTo("in/a.toy");
    assertThat(result.findings().get(0).places().get(0).evidence().span())
        .hasToString("in/a.toy:2");
    assertThat(result.unusedWaivers().get(0).file()).isEqualTo("in/w.yaml");
    assertThat(result.run().inputs()).containsExactly("in");
  }

  @Test
  void outcomesSumToRulesTimesDevices() throws IOException {
    write("a.toy", FLAWED.formatted("a"));
    write("b.toy", CLEAN.formatted("b"));
    AuditResult result = audit(dir);
    assertThat(result.outcomes().values().stream().mapToInt(i -> i).sum()).isEqualTo(4);
    assertThat(outcome(result, "a", "TEL-001")).isEqualTo(Outcome.Kind.FAILED);
    assertThat(outcome(result, "b", "TEL-001")).isEqualTo(Outcome.Kind.PASSED);
    assertThat(result.gate().holds()).isFalse();
    assertThat(result.gate().violations()).hasSize(1);
  }

  @Test
  void whatCannotBeReadIsNamedAndTheRestGoesOn() throws IOException {
    write("good.toy", CLEAN.formatted("good"));
    write("cut.toy", "toy\nhost cut\nservice ssh\n");
    write("bug.toy", "toy\nbug\n");
    write("encrypted.toy", "toy\nencrypted\n");
    write("note.txt", "hello");
    write("empty.toy", "  \n");
    Files.write(dir.resolve("image.bin"), new byte[] {1, 0, 2, 0, 0, 0, 9});
    write("broken.zip", "no zip");
    AuditResult result = audit(dir);
    assertThat(result.devices()).extracting(DeviceResult::id).containsExactly("cut", "good");
    assertThat(result.devices().get(0).status()).isEqualTo(ReadStatus.PARTLY_READ);
    assertThat(outcome(result, "cut", "TEL-001")).isEqualTo(Outcome.Kind.NOT_ASSESSED);
    assertThat(result.unread())
        .extracting(file -> Path.of(file.path()).getFileName() + " " + file.status())
        .containsExactly(
            "broken.zip UNREADABLE",
            "bug.toy FAILED",
            "empty.toy EMPTY",
            "encrypted.toy ENCRYPTED",
            "image.bin UNSUPPORTED",
            "note.txt UNRECOGNISED");
    assertThat(result.toString()).doesNotContain("CANARY");
    assertThat(result.gate().notFullyRead()).isEqualTo(7);
  }

  @Test
  void aFileOfSeveralDevicesCountsOnce() throws IOException {
    write("table.toy", "toy\nhost a\ntwice\nend\n");
    AuditResult result = audit(dir);
    assertThat(result.devices()).hasSize(2);
    assertThat(result.files()).singleElement().extracting(f -> f.lines().total()).isEqualTo(4);
  }

  @Test
  void nothingAuditedIsNeverGood() throws IOException {
    write("note.txt", "hello");
    assertThat(audit(dir).gate().holds()).isFalse();
    assertThat(audit(dir).gate().nothingAudited()).isTrue();
  }

  @Test
  void aMissingInputIsAMistake() {
    assertThatThrownBy(() -> audit(dir.resolve("nowhere")))
        .isInstanceOf(Mistake.class)
        .hasMessageContaining("no such file or folder");
  }

  @Test
  void equalTellsAskForAHint() throws IOException {
    formats = List.of(new ToyFormat("toy"), new ToyFormat("yot"));
    write("a.toy", CLEAN.formatted("a"));
    assertThat(audit(dir).unread().get(0).status()).isEqualTo(ReadStatus.AMBIGUOUS);
    hints = List.of(FormatHint.parse("*.toy=yot"));
    assertThat(audit(dir).devices().get(0).format()).isEqualTo("yot");
    hints = List.of(FormatHint.parse("*.toy=yott"));
    assertThatThrownBy(() -> audit(dir)).hasMessageContaining("did you mean \"yot\"?");
  }

  @Test
  void archivesAreOpenedInMemory() throws IOException {
    byte[] text = FLAWED.formatted("in").getBytes(StandardCharsets.UTF_8);
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(dir.resolve("a.zip")))) {
      zip.putNextEntry(new ZipEntry("../../up/x.toy"));
      zip.write(text);
    }
    try (TarArchiveOutputStream tar =
        new TarArchiveOutputStream(
            new GZIPOutputStream(Files.newOutputStream(dir.resolve("b.tar.gz"))))) {
      TarArchiveEntry entry = new TarArchiveEntry("d/y.toy");
      entry.setSize(text.length);
      tar.putArchiveEntry(entry);
      tar.write(text);
      tar.closeArchiveEntry();
    }
    Files.copy(dir.resolve("b.tar.gz"), dir.resolve("c.ucs"));
    try (GZIPOutputStream gz =
        new GZIPOutputStream(Files.newOutputStream(dir.resolve("z.toy.gz")))) {
      gz.write(text);
    }
    String root = dir.toString().replace('\\', '/');
    assertThat(audit(dir).files())
        .extracting(FileResult::path)
        .containsExactly(
            root + "/a.zip!/up/x.toy",
            root + "/b.tar.gz!/d/y.toy",
            root + "/c.ucs!/d/y.toy",
            root + "/z.toy.gz!/z.toy");
  }

  @Test
  void aSharedSecretIsFoundAcrossTheFleet() throws IOException {
    write("a.toy", "toy\nhost a\npassword CANARY-1\nend\n");
    write("b.toy", "toy\nhost b\npassword CANARY-1\nend\n");
    write("c.toy", "toy\nhost c\npassword CANARY-2\nend\n");
    write("d.toy", "toy\nhost d\nend\n");
    write("e.toy", "toy\nhost e\n");
    AuditResult result = audit(dir);
    assertThat(outcome(result, "a", "FLEET-001")).isEqualTo(Outcome.Kind.FAILED);
    assertThat(outcome(result, "b", "FLEET-001")).isEqualTo(Outcome.Kind.FAILED);
    assertThat(outcome(result, "c", "FLEET-001")).isEqualTo(Outcome.Kind.PASSED);
    assertThat(outcome(result, "d", "FLEET-001")).isEqualTo(Outcome.Kind.NOT_APPLICABLE);
    assertThat(outcome(result, "e", "FLEET-001")).isEqualTo(Outcome.Kind.NOT_ASSESSED);
    assertThat(result.toString()).doesNotContain("CANARY");
  }

  @Test
  void aWaiverIsAnOverlayUntilItsDay() throws IOException {
    write("a.toy", FLAWED.formatted("a"));
    write("auscult.yaml", "waivers: waivers.yaml\n");
    String waiver =
        """
        waivers:
          - {rule: TEL-001, device: "%s", why: isolated, approved-by: RSSI, until: %s}
        """;
    write("waivers.yaml", waiver.formatted("a*", "2026-06-01"));
    AuditResult accepted = audit(dir);
    assertThat(outcome(accepted, "a", "TEL-001")).isEqualTo(Outcome.Kind.FAILED);
    assertThat(accepted.findings().get(0).state()).isEqualTo(Finding.State.ACCEPTED);
    assertThat(accepted.gate().holds()).isTrue();

    write("waivers.yaml", waiver.formatted("a", "2026-05-31"));
    AuditResult expired = audit(dir);
    assertThat(expired.findings().get(0).state()).isEqualTo(Finding.State.WAIVER_EXPIRED);
    assertThat(expired.gate().holds()).isFalse();

    write("waivers.yaml", waiver.formatted("other", "2027-01-01"));
    assertThat(audit(dir).unusedWaivers()).hasSize(1);
  }

  @Test
  void findingsOfTheBaselineDoNotStopTheGateEvenWhenLinesMove() throws IOException {
    write("in/a.toy", FLAWED.formatted("a"));
    String known = audit(dir.resolve("in")).findings().get(0).fingerprint();
    baseline =
        Optional.of(write("report.json", "{\"findings\": [{\"fingerprint\": \"" + known + "\"}]}"));
    write("in/a.toy", "toy\n\n\nhost a\n\nservice telnet\nend\n");
    write("in/b.toy", FLAWED.formatted("b"));
    AuditResult result = audit(dir.resolve("in"));
    assertThat(result.findings())
        .extracting(f -> f.deviceId() + " " + f.novelty())
        .containsExactly("a KNOWN", "b NEW");
    assertThat(result.gate().violations()).extracting(Finding::deviceId).containsExactly("b");
  }

  @Test
  void theInventoryJoinsBySerialHostNameAddressOrFile() throws IOException {
    write(
        "auscult.yaml",
        "inventory: list.csv\nzones: [{name: outer, networks: [10.9.0.0/16], exposed: true}]\n");
    write(
        "list.csv",
        """
        file;hostname;serial;ip;clinical-class;zone
        ;;S1;;therapy;
        ;two;;;other;ward
        ;;;10.9.0.3;diagnosis;
        4.toy;;;;;
        ;gone;;;;
        """);
    write("1.toy", "toy\nhost one\nserial s1\nservice telnet\nend\n");
    write("2.toy", FLAWED.formatted("TWO"));
    write("3.toy", "toy\nhost three\nip 10.9.0.3\nservice telnet\nend\n");
    write("4.toy", FLAWED.formatted("four"));
    AuditResult result = audit(dir);
    assertThat(result.devices())
        .extracting(d -> d.id() + " " + d.inventory().map(InventoryEntry::line).orElse(0))
        .containsExactly("one 2", "TWO 3", "three 4", "four 5");
    assertThat(result.devices())
        .extracting(d -> d.zone().orElse("-"))
        .containsExactly("-", "ward", "outer", "-");
    assertThat(result.devices())
        .extracting(d -> d.findings().get(0).risk())
        .containsExactly(Severity.CRITICAL, Severity.MEDIUM, Severity.CRITICAL, Severity.HIGH);
    assertThat(result.withoutExport()).extracting(InventoryEntry::name).containsExactly("gone");
  }

  @Test
  void devicesThatShareAHostNameKeepApart() throws IOException {
    write("a.toy", CLEAN.formatted("same"));
    write("b.toy", CLEAN.formatted("same"));
    assertThat(audit(dir).devices())
        .extracting(DeviceResult::id)
        .doesNotHaveDuplicates()
        .hasSize(2);
  }

  @Test
  void patternsLeaveFilesOut() throws IOException {
    write("auscult.yaml", "exclude: [\"old/**\", \"*.txt\"]\n");
    write("a.toy", CLEAN.formatted("a"));
    write("note.txt", "x");
    write("sub/old.toy", CLEAN.formatted("b"));
    AuditResult result = audit(dir);
    assertThat(result.devices()).extracting(DeviceResult::id).containsExactly("a", "b");
    assertThat(result.unread()).isEmpty();
  }

  @Test
  void aTooLargeFileIsNamedWithoutBeingRead() throws IOException {
    try (var file = new java.io.RandomAccessFile(dir.resolve("big.toy").toFile(), "rw")) {
      file.setLength(AuditRequest.MAX_FILE_BYTES + 1);
    }
    assertThat(audit(dir).unread().get(0).status()).isEqualTo(ReadStatus.UNSUPPORTED);
  }

  @Test
  void aBrokenArchiveIsUnreadable() throws IOException {
    Files.write(dir.resolve("b.tar.gz"), new ByteArrayOutputStream().toByteArray());
    assertThat(audit(dir).unread().get(0).status()).isEqualTo(ReadStatus.UNREADABLE);
  }

  @Test
  void wrongSettingsNameTheirLine() throws IOException {
    write("auscult.yaml", "fail-on: high\nzones:\n  - {name: a, networks: [10.0.0.0/40]}\n");
    assertThatThrownBy(() -> audit(dir))
        .isInstanceOf(Mistake.class)
        .hasMessageContaining("auscult.yaml:3")
        .hasMessageContaining("is no network");
  }

  @Test
  void aFileThatVanishesBeforeItsFolderIsJoinedIsNamed() throws IOException {
    Path file = write("in/a.toy", CLEAN.formatted("a"));
    formats = List.of(joining(() -> file.toFile().delete(), false));
    assertThat(audit(dir).unread())
        .extracting(FileResult::status)
        .containsExactly(ReadStatus.UNREADABLE);
  }

  @Test
  void aBugInJoiningLeavesEachFileAlone() throws IOException {
    write("in/a.toy", CLEAN.formatted("a"));
    write("in/b.toy", CLEAN.formatted("b"));
    formats = List.of(joining(() -> {}, true));
    assertThat(audit(dir).devices()).extracting(DeviceResult::id).containsExactly("a", "b");
  }

  @Test
  void standardInputIsReadOnceEvenByAFormatThatJoinsFiles() {
    InputStream before = System.in;
    System.setIn(new ByteArrayInputStream(CLEAN.formatted("a").getBytes(StandardCharsets.UTF_8)));
    try {
      formats = List.of(joining(() -> {}, false));
      assertThat(audit(Path.of("-")).devices()).extracting(DeviceResult::id).containsExactly("a");
    } finally {
      System.setIn(before);
    }
  }

  @Test
  void aHintInSettingsNamesAFormatThatIsThere() throws IOException {
    write("auscult.yaml", "as: \"*.toy=yto\"\n");
    write("a.toy", CLEAN.formatted("a"));
    assertThatThrownBy(() -> audit(dir))
        .isInstanceOf(Mistake.class)
        .hasMessageContaining("did you mean \"toy\"?");
  }

  private static ConfigFormat joining(Runnable onRecognition, boolean broken) {
    ToyFormat toy = new ToyFormat("toy");
    return new ConfigFormat() {
      @Override
      public String slug() {
        return toy.slug();
      }

      @Override
      public String title() {
        return toy.title();
      }

      @Override
      public Text howToExport() {
        return toy.howToExport();
      }

      @Override
      public List<Tell> recognise(SourceFile file) {
        onRecognition.run();
        return toy.recognise(file);
      }

      @Override
      public Reading read(Export export) {
        return toy.read(export);
      }

      @Override
      public List<List<SourceFile>> group(List<SourceFile> files) {
        if (broken) {
          throw new IllegalStateException("CANARY");
        }
        return files.stream().map(List::of).toList();
      }

      @Override
      public boolean joinsFiles() {
        return true;
      }
    };
  }
}
