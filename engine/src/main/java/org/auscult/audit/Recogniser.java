package org.auscult.audit;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.auscult.document.Nearest;
import org.auscult.format.ConfigFormat;
import org.auscult.format.Detector;
import org.auscult.format.Formats;
import org.auscult.format.ReadStatus;
import org.auscult.format.Recognition;
import org.auscult.source.Mistake;
import org.auscult.source.SourceFile;
import org.auscult.source.Text;

/** Finds out what a file is, by its content, or by the user's word. */
final class Recogniser {
  private final Formats formats;
  private final Detector detector;

  Recogniser(Formats formats) {
    this.formats = formats;
    this.detector = formats.detector();
  }

  /** Refuses hints for formats that are not there. */
  void check(List<FormatHint> hints) {
    List<String> slugs = formats.all().stream().map(ConfigFormat::slug).toList();
    for (FormatHint hint : hints) {
      if (!slugs.contains(hint.slug())) {
        throw new Mistake(
            "unknown format \"" + hint.slug() + "\"", Nearest.advice(hint.slug(), slugs));
      }
    }
  }

  Sniffed sniff(InputFile input, Scope scope) {
    if (input.size() > AuditRequest.MAX_FILE_BYTES) {
      return Sniffed.unread(tooLarge(input, input.size()));
    }
    byte[] bytes;
    try {
      bytes = input.content().read();
    } catch (IOException e) {
      return Sniffed.unread(FileResults.unreadable(input.path(), input.size()));
    }
    return bytes.length > AuditRequest.MAX_FILE_BYTES
        ? Sniffed.unread(tooLarge(input, bytes.length))
        : recognise(SourceFile.of(input.path(), bytes), scope);
  }

  private static FileResult tooLarge(InputFile input, long size) {
    long limit = AuditRequest.MAX_FILE_BYTES >> 20;
    return FileResults.none(
        input.path(),
        size,
        ReadStatus.UNSUPPORTED,
        new Text(
            "larger than " + limit + " MiB, so it was not read; export the configuration alone",
            "plus de " + limit + " Mio, donc non lu ; n’exporter que la configuration"));
  }

  private Sniffed recognise(SourceFile file, Scope scope) {
    if (file.text().isBlank()) {
      return unread(
          file,
          ReadStatus.EMPTY,
          "nothing stands in it; export it again",
          "il est vide ; refaire l’export");
    }
    Optional<ConfigFormat> hinted = scope.hint(file.path()).flatMap(formats::named);
    if (hinted.isPresent()) {
      return Sniffed.as(file, hinted.get());
    }
    List<Recognition> found = detector.recognitions(file);
    if (found.isEmpty()) {
      return file.binary() ? binary(file) : unrecognised(file);
    }
    if (found.size() > 1 && found.get(0).weight() == found.get(1).weight()) {
      return ambiguous(file, found);
    }
    return Sniffed.as(file, formats.named(found.get(0).slug()).orElseThrow());
  }

  private static Sniffed binary(SourceFile file) {
    return unread(
        file,
        ReadStatus.UNSUPPORTED,
        "a binary file; export the configuration as text",
        "fichier binaire ; exporter la configuration en texte");
  }

  private static Sniffed unrecognised(SourceFile file) {
    return unread(
        file,
        ReadStatus.UNRECOGNISED,
        "no supported format recognises it; if it is one, name it with --as, else exclude it",
        "aucun format pris en charge ne le reconnaît ; si c’en est un, l’indiquer avec --as, sinon l’exclure");
  }

  private static Sniffed ambiguous(SourceFile file, List<Recognition> found) {
    String both = found.get(0).slug() + ", " + found.get(1).slug();
    return unread(
        file,
        ReadStatus.AMBIGUOUS,
        "it may be any of " + both + "; choose with --as",
        "il peut s’agir de " + both + " ; choisir avec --as");
  }

  private static Sniffed unread(SourceFile file, ReadStatus status, String en, String fr) {
    return Sniffed.unread(FileResults.none(file, status, new Text(en, fr)));
  }
}
