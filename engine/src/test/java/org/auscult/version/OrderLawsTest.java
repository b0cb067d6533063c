package org.auscult.version;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Laws of a partial order, for versions made at random from real ones and for any other text. */
class OrderLawsTest {
  private static final int TEXTS = 90;
  private static final String ALPHABET = "0019ABEMRSVXabrcz..--()+~:_/ é\u0660\n";
  private static final List<String> SEEDS =
      List.of(
          "15.2(4)E10",
          "12.2(33)SXI4a",
          "17.3.4a",
          "03.06.05E",
          "9.3(5)",
          "7.0(3)I7(9)",
          "9.8(4)32",
          "9.16(4.18)",
          "21.4R3-S5.4",
          "21.4R3-S5-EVO",
          "15.1X49-D60.7",
          "v7.0.5,build0304",
          "10.1.6-h6",
          "4.27.3M",
          "6.49beta54",
          "6.49.10 (long-term)",
          "WB.16.10.0009",
          "FL.10.13.1010",
          "8.6.0.9_88300",
          "V200R019C10SPC500",
          "7.1.070 Release 6318P01",
          "10.0.19045.3803",
          "1:2.30-1ubuntu2~rc1",
          "7.9p1-10+deb10u2",
          "1.0.0-alpha.1+5",
          "B.06.18",
          "R4.1L1",
          "012U000061",
          "A.02.1",
          "12.1.2",
          "8/30/2024",
          "08.0.95jT211",
          "16.0.R4",
          "R81.20",
          "31.7.1.4-patch1-27",
          "12.7.2_U2",
          "5.2.1-GR1-p9",
          "2.7.2-RELEASE-p1",
          "23.05.0-rc2",
          "2.0.9-hotfix.7.5622731.230615.0857",
          "1.8.0_392-b08",
          "8u392",
          "1.0.2zg",
          "8.0.36-log",
          "9.14(2.7P1)",
          "0",
          "00",
          "05",
          "5",
          "");

  static Stream<String> schemes() {
    return VersionScheme.names().stream();
  }

  @ParameterizedTest
  @MethodSource("schemes")
  void everySchemeIsAPartialOrder(String name) {
    VersionScheme scheme = VersionScheme.named(name).orElseThrow();
    List<String> texts = texts(scheme, new Random(name.hashCode()));
    int size = texts.size();
    OptionalInt[][] order = new OptionalInt[size][size];
    for (int a = 0; a < size; a++) {
      for (int b = 0; b < size; b++) {
        order[a][b] = scheme.compare(texts.get(a), texts.get(b));
      }
    }
    for (int a = 0; a < size; a++) {
      for (int b = 0; b < size; b++) {
        pair(scheme, texts.get(a), texts.get(b), order[a][b], order[b][a]);
        for (int c = 0; c < size; c++) {
          transitive(order[a][b], order[b][c], order[a][c], texts, a, b, c);
        }
      }
    }
  }

  private static void pair(
      VersionScheme scheme, String a, String b, OptionalInt there, OptionalInt back) {
    boolean same = scheme.reads(a) && scheme.normal(a).equals(scheme.normal(b));
    assertThat(there.equals(OptionalInt.of(0))).as("%s = %s", a, b).isEqualTo(same);
    assertThat(there.isPresent()).as("%s ? %s", a, b).isEqualTo(back.isPresent());
    assertThat(there.orElse(0)).as("%s < %s", a, b).isEqualTo(-back.orElse(0)).isBetween(-1, 1);
  }

  private static void transitive(
      OptionalInt first,
      OptionalInt second,
      OptionalInt both,
      List<String> texts,
      int a,
      int b,
      int c) {
    if (first.isEmpty() || second.isEmpty() || first.getAsInt() * second.getAsInt() < 0) {
      return;
    }
    int expected = first.getAsInt() == 0 ? second.getAsInt() : first.getAsInt();
    if (!both.equals(OptionalInt.of(expected))) {
      throw new AssertionError(texts.get(a) + " | " + texts.get(b) + " | " + texts.get(c));
    }
  }

  /** Mostly texts that the scheme reads, so that the laws have something to hold for. */
  private static List<String> texts(VersionScheme scheme, Random random) {
    Set<String> read = new LinkedHashSet<>();
    Set<String> other = new LinkedHashSet<>();
    List<String> grown = new ArrayList<>(SEEDS);
    for (int i = 0; i < 6000 && read.size() < TEXTS; i++) {
      String text =
          i < SEEDS.size()
              ? SEEDS.get(i)
              : changed(grown.get(random.nextInt(grown.size())), random);
      if (scheme.reads(text)) {
        read.add(text);
        grown.add(text);
      } else if (other.size() < 10) {
        other.add(text);
      }
    }
    assertThat(read).hasSizeGreaterThan(15);
    read.addAll(other);
    return List.copyOf(read);
  }

  private static String changed(String text, Random random) {
    int at = random.nextInt(text.length() + 1);
    char letter = ALPHABET.charAt(random.nextInt(ALPHABET.length()));
    return switch (random.nextInt(4)) {
      case 0 -> text.substring(0, at);
      case 1 -> text.substring(0, at) + letter + text.substring(at);
      case 2 -> at == text.length() ? text : text.substring(0, at) + text.substring(at + 1);
      default ->
          at == text.length() ? text : text.substring(0, at) + letter + text.substring(at + 1);
    };
  }

  @ParameterizedTest
  @MethodSource("schemes")
  void noTextThrows(String name) {
    VersionScheme scheme = VersionScheme.named(name).orElseThrow();
    Random random = new Random(7);
    for (int i = 0; i < 300; i++) {
      StringBuilder text = new StringBuilder();
      random.ints(random.nextInt(120), 0, 0x10000).forEach(c -> text.append((char) c));
      assertThat(scheme.compare(text.toString(), "1." + i)).isEmpty();
      assertThat(scheme.compare("9".repeat(i), "1." + i)).isNotNull();
    }
  }
}
