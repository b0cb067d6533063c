package org.auscult.past;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.auscult.past.Comparison.Kind;
import org.auscult.source.Mistake;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComparisonTest {
  private static final String SW1 =
      "{\"id\":\"sw1\",\"serial\":\"A1\",\"files\":[{\"sha256\":\"f1\"}]}";
  private static final String SW2 =
      "{\"id\":\"sw2\",\"serial\":null,\"files\":[{\"sha256\":\"f2\"}]}";

  @TempDir Path folder;

  @Test
  void tellsNewFixedAndUnchangedApart() throws IOException {
    PastReport earlier =
        report(SW1, failed("R-001", "sw1", 3) + "," + failed("R-002", "sw1", 4), "");
    PastReport later =
        report(
            SW1,
            failed("R-001", "sw1", 90) + "," + failed("R-003", "sw1", 5),
            outcome("R-002", "sw1", "passed"));
    Comparison comparison = Comparison.of(List.of(), earlier, later);
    assertThat(rules(comparison, Kind.UNCHANGED)).containsExactly("R-001");
    assertThat(rules(comparison, Kind.NEW)).containsExactly("R-003");
    assertThat(rules(comparison, Kind.FIXED)).containsExactly("R-002");
    assertThat(comparison.sameRules()).isTrue();
  }

  @Test
  void whatCannotBeSeenAnyMoreIsNotRepaired() throws IOException {
    PastReport earlier =
        report(SW1 + "," + SW2, failed("R-001", "sw1", 3) + "," + failed("R-001", "sw2", 3), "");
    PastReport later = report(SW1, "", outcome("R-001", "sw1", "notAssessed"));
    Comparison comparison = Comparison.of(List.of(), earlier, later);
    assertThat(rules(comparison, Kind.FIXED)).isEmpty();
    assertThat(rules(comparison, Kind.NO_LONGER_ASSESSED)).containsExactly("R-001", "R-001");
    assertThat(comparison.goneDevices()).containsExactly("sw2");
  }

  @Test
  void aDeviceIsKnownByItsSerialNumberOrContentWhenItsNameChanged() throws IOException {
    PastReport earlier =
        report(SW1 + "," + SW2, failed("R-001", "sw1", 3) + "," + failed("R-001", "sw2", 3), "");
    PastReport later =
        report(
            SW1.replace("sw1", "core").replace("f1", "f9")
                + ","
                + SW2.replace("sw2", "moved/sw2.cfg"),
            failed("R-001", "core", 3) + "," + failed("R-001", "moved/sw2.cfg", 3),
            "");
    Comparison comparison = Comparison.of(List.of(), earlier, later);
    assertThat(rules(comparison, Kind.UNCHANGED)).hasSize(2);
    assertThat(comparison.newDevices()).isEmpty();
    assertThat(comparison.goneDevices()).isEmpty();
  }

  @Test
  void whatNoEarlierRunAskedIsNoNewWeakness() throws IOException {
    PastReport earlier = report(SW1, "", "", "{\"id\":\"R-001\"}");
    PastReport later =
        report(SW1 + "," + SW2, failed("R-003", "sw1", 3) + "," + failed("R-001", "sw2", 3), "");
    Comparison comparison = Comparison.of(List.of(), earlier, later);
    assertThat(rules(comparison, Kind.FIRST_SEEN)).containsExactly("R-003", "R-001");
    assertThat(comparison.newDevices()).containsExactly("sw2");
    assertThat(comparison.newRules()).containsExactly("R-002", "R-003");
  }

  @Test
  void whatWasThereBeforeTheEarlierReportCameBack() throws IOException {
    PastReport oldest = report(SW1, failed("R-001", "sw1", 3), "");
    PastReport earlier = report(SW1, "", outcome("R-001", "sw1", "passed"));
    PastReport later = report(SW1, failed("R-001", "sw1", 3), "");
    assertThat(rules(Comparison.of(List.of(oldest), earlier, later), Kind.REOPENED))
        .containsExactly("R-001");
    assertThat(rules(Comparison.of(List.of(), earlier, later), Kind.NEW)).containsExactly("R-001");
  }

  @Test
  void eachAdvisoryIsAFindingOfItsOwn() throws IOException {
    String first = failed("R-001", "sw1", 3).replace("\"title\"", "\"cause\":\"A-1\",\"title\"");
    String second = first.replace("A-1", "A-2");
    String third = first.replace("A-1", "A-3");
    PastReport earlier = report(SW1, first + "," + second + "," + third, "");
    String advisories = "\"advisories\":[{\"id\":\"A-2\",\"verdict\":\"notAffected\"}],\"files\"";
    PastReport later =
        report(SW1.replace("\"files\"", advisories), first, outcome("R-001", "sw1", "failed"));
    Comparison comparison = Comparison.of(List.of(), earlier, later);
    assertThat(causes(comparison, Kind.UNCHANGED)).containsExactly("A-1");
    assertThat(causes(comparison, Kind.FIXED)).containsExactly("A-2");
    assertThat(causes(comparison, Kind.NO_LONGER_ASSESSED)).containsExactly("A-3");
  }

  private static List<String> causes(Comparison comparison, Kind kind) {
    return comparison.of(kind).stream().map(change -> change.finding().cause()).toList();
  }

  @Test
  void refusesWhatIsNoReport() throws IOException {
    Path other = Files.writeString(folder.resolve("x.json"), "{\"a\": [1, 2]}");
    assertThatThrownBy(() -> PastReader.read(other))
        .isInstanceOf(Mistake.class)
        .hasMessageContaining("has no findings");
    Path cut = Files.writeString(folder.resolve("cut.json"), "{\"findings\": [\n{\"ruleId\":");
    assertThatThrownBy(() -> PastReader.read(cut))
        .isInstanceOf(Mistake.class)
        .hasMessageContaining("cut.json:2");
  }

  private static List<String> rules(Comparison comparison, Kind kind) {
    return comparison.of(kind).stream().map(change -> change.finding().ruleId()).toList();
  }

  private PastReport report(String devices, String findings, String outcomes) throws IOException {
    return report(
        devices, findings, outcomes, "{\"id\":\"R-001\"},{\"id\":\"R-002\"},{\"id\":\"R-003\"}");
  }

  private PastReport report(String devices, String findings, String outcomes, String rules)
      throws IOException {
    String json =
        "{\"run\": {\"startedAt\": \"2026-01-01T00:00:00Z\", \"rulePack\": {\"sha256\": \"ab\"}},"
            + "\"devices\": ["
            + devices
            + "],\"findings\": ["
            + findings
            + "],\"outcomes\": ["
            + outcomes
            + "],\"rules\": ["
            + rules
            + "]}";
    return PastReader.read(Files.writeString(Files.createTempFile(folder, "r", ".json"), json));
  }

  private static String failed(String rule, String device, int line) {
    return "{\"ruleId\":\""
        + rule
        + "\",\"deviceId\":\""
        + device
        + "\",\"title\":\"T\",\"severity\":\"high\",\"state\":\"open\",\"file\":\"x\",\"line\":"
        + line
        + ",\"locations\":[{\"file\":\"x\"}]}";
  }

  private static String outcome(String rule, String device, String word) {
    return "{\"ruleId\":\""
        + rule
        + "\",\"deviceId\":\""
        + device
        + "\",\"outcome\":\""
        + word
        + "\"}";
  }
}
