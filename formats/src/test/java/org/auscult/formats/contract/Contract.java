package org.auscult.formats.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import org.auscult.format.ConfigFormat;
import org.auscult.format.Detector;
import org.auscult.format.Formats;
import org.auscult.format.Reading;
import org.auscult.format.Recognition;
import org.auscult.source.Export;
import org.auscult.source.SourceFile;
import org.auscult.tree.LineFates;

/** The laws for the reading of one export by its format; each method checks one. */
public final class Contract {
  private final Detector detector;
  private final ConfigFormat format;
  private final List<SourceFile> files;
  private final List<Export> exports;

  /** The laws for these files of one folder, which the format with this slug shall read. */
  public Contract(Formats formats, String slug, List<SourceFile> files) {
    this.detector = formats.detector();
    this.format = formats.named(slug).orElseThrow();
    this.files = files;
    this.exports = format.group(files).stream().map(Contract::export).toList();
  }

  private static Export export(List<SourceFile> files) {
    String path = files.get(0).path();
    return files.size() == 1
        ? Export.of(files.get(0))
        : new Export(path.substring(0, Math.max(0, path.lastIndexOf('/'))), files);
  }

  /** What the format makes of the files. */
  public List<Reading> readings() {
    return exports.stream().flatMap(export -> format.readings(export).stream()).toList();
  }

  /** Each file is recognised by its own format and by no other. */
  public void isRecognisedByItsFormatAlone() {
    for (SourceFile file : files) {
      assertThat(detector.recognitions(file))
          .as("formats that recognise %s", file)
          .extracting(Recognition::slug)
          .containsExactly(format.slug());
    }
  }

  /** Each file goes into a reading that a device came of. */
  public void isRead() {
    List<String> read = new ArrayList<>();
    for (Export export : exports) {
      for (Reading reading : format.readings(export)) {
        assertThat(reading.status().audited()).as("%s", reading.note()).isTrue();
        assertThat(reading.format()).contains(format.slug());
        assertThat(reading.device()).isPresent();
      }
      export.files().forEach(file -> read.add(file.path()));
    }
    assertThat(read)
        .containsExactlyInAnyOrderElementsOf(files.stream().map(SourceFile::path).toList());
  }

  /** The tree prints back the bytes of each file. */
  public void printsBack() {
    readings().forEach(Contract::printsBack);
  }

  private static void printsBack(Reading reading) {
    List<SourceFile> files = reading.export().files();
    List<byte[]> printed = reading.tree().orElseThrow().print();
    assertThat(printed).as("printed files").hasSameSizeAs(files);
    for (int i = 0; i < printed.size(); i++) {
      SourceFile again = SourceFile.of(files.get(i).path(), printed.get(i));
      assertThat(again.sha256())
          .as("digest of %s, printed", again)
          .isEqualTo(files.get(i).sha256());
    }
  }

  /** Every line of each file has one fate. */
  public void givesEveryLineAFate() {
    readings().forEach(Contract::givesEveryLineAFate);
  }

  private static void givesEveryLineAFate(Reading reading) {
    List<SourceFile> files = reading.export().files();
    assertThat(reading.fates())
        .extracting(LineFates::file, fates -> fates.fates().size())
        .containsExactlyElementsOf(
            files.stream().map(f -> tuple(f.path(), f.lineCount())).toList());
  }

  /** No word of a secret stands in anything that leaves the reading. */
  public void keepsSecrets() {
    readings().forEach(reading -> keepsSecrets(Outlets.of(reading), "whole"));
  }

  private static void keepsSecrets(List<String> outlets, String what) {
    assertThat(outlets.stream().filter(text -> text.contains("CANARY")))
        .as("texts that show a secret, %s", what)
        .isEmpty();
  }

  /** With its end cut off it is read without an exception, and as no more than before. */
  public void survivesCuts() {
    for (Export export : exports) {
      List<Reading> whole = format.readings(export);
      for (SourceFile file : export.files()) {
        int endMark = Completeness.endMark(whole.get(0), file, cut -> readDamaged(export, cut));
        for (Damage cut : Damage.cuts(file)) {
          List<Reading> rest = readDamaged(export, cut);
          Completeness.noMore(cut, whole, rest);
          Completeness.noEnd(cut, endMark, rest);
          rest.forEach(r -> keepsSecrets(Outlets.brief(r), cut.what()));
        }
      }
    }
  }

  /** With bytes turned into others it is read without an exception, and as no more than before. */
  public void survivesFlips() {
    for (Export export : exports) {
      List<Reading> whole = format.readings(export);
      for (SourceFile file : export.files()) {
        for (Damage flip : Damage.flips(file)) {
          Completeness.noMoreButUnread(flip, whole, readDamaged(export, flip));
        }
      }
    }
  }

  /** With words missing at the ends of lines it is read without an exception, and keeps secrets. */
  public void survivesWear() {
    for (Export export : exports) {
      for (SourceFile file : export.files()) {
        for (Damage worn : Damage.worn(file)) {
          readDamaged(export, worn).forEach(r -> keepsSecrets(Outlets.brief(r), worn.what()));
        }
      }
    }
  }

  private List<Reading> readDamaged(Export export, Damage damage) {
    Export damaged = Completeness.with(export, damage.file());
    try {
      detector.recognitions(damage.file());
      List<Reading> readings = format.readings(damaged);
      readings.forEach(Contract::givesEveryLineAFate);
      readings.stream().filter(r -> r.tree().isPresent()).forEach(Contract::printsBack);
      return readings;
    } catch (RuntimeException | StackOverflowError e) {
      throw new AssertionError(damage.file() + ", " + damage.what() + ", threw", e);
    }
  }
}
