package org.auscult.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.auscult.source.Mistake;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WaiverBookTest {
  private static final Waiver WAIVER =
      new Waiver(
          "SVC-001",
          "pump-*",
          "The maker says: \"no\" \\ until spring\nreally",
          Optional.of("own VLAN"),
          "A. Martin",
          LocalDate.of(2027, 6, 30),
          "",
          0);

  @TempDir Path folder;

  @Test
  void makesAFileThatIsNotThere() {
    Path file = folder.resolve("waivers.yaml");
    WaiverBook.append(file, WAIVER);
    List<Waiver> read = WaiverFile.read(file, new Base(Path.of("")));
    assertThat(read).hasSize(1);
    assertThat(read.get(0).why()).isEqualTo(WAIVER.why());
    assertThat(read.get(0).compensating()).contains("own VLAN");
    assertThat(read.get(0).until()).isEqualTo(WAIVER.until());
  }

  @Test
  void keepsWhatPeopleWrote() throws IOException {
    Path file = folder.resolve("waivers.yaml");
    String before =
        "# ours\nwaivers:\n- rule: LOG-001   # see minutes\n  device: sw1\n  why: old\n"
            + "  approved-by: B\n  until: 2027-01-01";
    Files.writeString(file, before);
    WaiverBook.append(file, WAIVER);
    assertThat(Files.readString(file)).startsWith(before + "\n- rule: \"SVC-001\"\n");
    assertThat(WaiverFile.read(file, new Base(Path.of("")))).hasSize(2);
  }

  @Test
  void takesAnEmptyList() throws IOException {
    Path file = Files.writeString(folder.resolve("waivers.yaml"), "waivers: []\n");
    WaiverBook.append(file, WAIVER);
    assertThat(WaiverFile.read(file, new Base(Path.of("")))).hasSize(1);
  }

  @Test
  void leavesAFileAloneThatIsNoListOfWaivers() throws IOException {
    Path file = Files.writeString(folder.resolve("other.yaml"), "zones: []\n");
    assertThatThrownBy(() -> WaiverBook.append(file, WAIVER)).isInstanceOf(Mistake.class);
    assertThat(Files.readString(file)).isEqualTo("zones: []\n");
  }
}
