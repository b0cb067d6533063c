package org.auscult.formats.contract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.auscult.source.SourceFile;

/** A file as it arrives after something went wrong with it. */
record Damage(String what, SourceFile file) {
  private static final int ALL_LINES = 150;
  private static final int SPREAD = 60;
  private static final int FLIPPED = 40;
  private static final int WORN = 12;

  /**
   * The file without its end, cut behind a line, now and then in the middle of the next: at every
   * line of a short file, at lines spread over a long one.
   */
  static List<Damage> cuts(SourceFile file) {
    List<Damage> cuts = new ArrayList<>();
    for (int line : lines(file.lineCount())) {
      int end = file.lineStart(line + 1);
      cuts.add(cut(file, end, "cut behind line " + line));
      if (line % 3 == 0) {
        int middle = (end + file.lineStart(line + 2)) / 2;
        cuts.add(cut(file, middle, "cut in line " + (line + 1)));
      }
    }
    return cuts;
  }

  /** The file with some bytes turned into others, alike in every run. */
  static List<Damage> flips(SourceFile file) {
    Random random = new Random(file.sha256().hashCode());
    byte[] bytes = file.encode(file.text());
    List<Damage> flips = new ArrayList<>();
    for (int round = 1; round <= FLIPPED && bytes.length > 0; round++) {
      byte[] flipped = Arrays.copyOf(bytes, bytes.length);
      for (int i = random.nextInt(8); i >= 0; i--) {
        flipped[random.nextInt(flipped.length)] ^= (byte) (1 + random.nextInt(255));
      }
      flips.add(new Damage("bytes flipped, round " + round, SourceFile.of(file.path(), flipped)));
    }
    return flips;
  }

  /** The file with many of its lines cut behind some word, alike in every run. */
  static List<Damage> worn(SourceFile file) {
    Random random = new Random(file.sha256().hashCode());
    List<Damage> worn = new ArrayList<>();
    for (int round = 1; round <= WORN; round++) {
      StringBuilder text = new StringBuilder();
      for (int line = 1; line <= file.lineCount(); line++) {
        String whole = file.line(line);
        text.append(random.nextInt(4) == 0 ? shortened(whole, random) : whole).append('\n');
      }
      byte[] bytes = file.encode(text.toString());
      worn.add(new Damage("lines worn, round " + round, SourceFile.of(file.path(), bytes)));
    }
    return worn;
  }

  private static String shortened(String line, Random random) {
    String words = line.strip();
    int cut = words.indexOf(' ', random.nextInt(words.length() + 1));
    return cut < 0 ? line : line.substring(0, line.indexOf(words) + cut);
  }

  /** The file up to this offset of its text. */
  static Damage cut(SourceFile file, int offset, String what) {
    byte[] rest = file.encode(file.text().substring(0, offset));
    return new Damage(what, SourceFile.of(file.path(), rest));
  }

  private static Iterable<Integer> lines(int count) {
    TreeSet<Integer> lines = new TreeSet<>();
    int cuts = count < ALL_LINES ? count : SPREAD;
    for (int i = 1; i < cuts; i++) {
      lines.add((int) ((long) i * count / cuts));
    }
    if (count > 1) {
      lines.add(count - 1);
    }
    return lines;
  }
}
