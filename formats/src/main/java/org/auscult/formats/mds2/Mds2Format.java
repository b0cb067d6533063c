package org.auscult.formats.mds2;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.auscult.device.Device;
import org.auscult.format.ConfigFormat;
import org.auscult.format.Reading;
import org.auscult.format.SourceKind;
import org.auscult.format.Tell;
import org.auscult.formats.syntax.CsvSyntax;
import org.auscult.source.Export;
import org.auscult.source.Redactor;
import org.auscult.source.SourceFile;
import org.auscult.source.Text;
import org.auscult.tree.ConfigTree;

/**
 * The Manufacturer Disclosure Statement for Medical Device Security, edition HN 1-2019, as the
 * sheet of a workbook or as CSV. Questions are known by their identifiers alone.
 */
public final class Mds2Format implements ConfigFormat {
  private static final String SLUG = "mds2";
  private static final int LEAST_QUESTIONS = 8;
  private static final int LEAST_TOPICS = 3;

  @Override
  public String slug() {
    return SLUG;
  }

  @Override
  public String title() {
    return "MDS2 form (ANSI/NEMA HN 1-2019)";
  }

  @Override
  public Text howToExport() {
    return new Text(
        "ask the maker for the MDS2 form of the product, edition HN 1-2019, as a workbook; or save its sheet as CSV",
        "demander au fabricant le formulaire MDS2 du produit, édition HN 1-2019, en classeur ; ou enregistrer sa feuille en CSV");
  }

  @Override
  public SourceKind sourceKind() {
    return SourceKind.STATEMENT;
  }

  @Override
  public List<Tell> recognise(SourceFile file) {
    Set<String> questions = new HashSet<>();
    Set<String> topics = new HashSet<>();
    int first = 0;
    for (int line = 1; line <= file.lineCount(); line++) {
      Optional<String> question = firstCell(file.line(line)).flatMap(Question::identifier);
      if (question.isPresent()) {
        first = first == 0 ? line : first;
        questions.add(question.get());
        topics.add(Question.topic(question.get()));
      }
    }
    return questions.size() >= LEAST_QUESTIONS && topics.size() >= LEAST_TOPICS
        ? List.of(new Tell(first, questions.size() + " identifiers of MDS2 questions", 90))
        : List.of();
  }

  /** The first cell that is filled in; empty for a line without a separator. */
  private static Optional<String> firstCell(String line) {
    int at = 0;
    while (at < line.length() && ",;\t\" ".indexOf(line.charAt(at)) >= 0) {
      at++;
    }
    int end = at;
    while (end < line.length() && end - at < 12 && ",;\t\"".indexOf(line.charAt(end)) < 0) {
      end++;
    }
    return end < line.length() && ",;\t\"".indexOf(line.charAt(end)) >= 0
        ? Optional.of(line.substring(at, end))
        : Optional.empty();
  }

  @Override
  public Reading read(Export export) {
    SourceFile file = export.main();
    ConfigTree tree = CsvSyntax.parse(file, separator(file), SLUG);
    Form form = Form.of(tree.root().children());
    Mds2Lines.mark(tree.root().children());
    Device device = Mds2Mapping.map(form, file.whole());
    return Reading.of(export, tree, device, new Redactor(export), missing(form));
  }

  private static Optional<Text> missing(Form form) {
    List<String> topics = new ArrayList<>();
    Question.perTopic()
        .keySet()
        .forEach(
            topic -> {
              boolean there =
                  form.answers().keySet().stream().anyMatch(q -> Question.topic(q).equals(topic));
              if (!there) {
                topics.add(topic);
              }
            });
    String list = String.join(", ", topics.stream().sorted().toList());
    return topics.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Text(
                "these parts of the form are missing: " + list + "; ask for the whole form",
                "ces parties du formulaire manquent : "
                    + list
                    + " ; demander le formulaire entier"));
  }

  /** The separator that stands most often at the side of an identifier. */
  private static char separator(SourceFile file) {
    char best = ',';
    long most = 0;
    for (char separator : ",;\t".toCharArray()) {
      long count = file.text().lines().filter(line -> startsWithQuestion(line, separator)).count();
      if (count > most) {
        best = separator;
        most = count;
      }
    }
    return best;
  }

  private static boolean startsWithQuestion(String line, char separator) {
    Optional<String> cell = firstCell(line).filter(c -> Question.identifier(c).isPresent());
    if (cell.isEmpty()) {
      return false;
    }
    int end = line.indexOf(cell.get()) + cell.get().length();
    end += end < line.length() && line.charAt(end) == '"' ? 1 : 0;
    return end < line.length() && line.charAt(end) == separator;
  }
}
