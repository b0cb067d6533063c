package org.auscult.formats.orthanc;

import java.util.List;
import java.util.Optional;
import org.auscult.formats.syntax.JsonSyntax;
import org.auscult.formats.syntax.ParsedText;
import org.auscult.source.SourceFile;
import org.auscult.tree.ConfigNode;
import org.auscult.tree.LineFate;
import org.auscult.tree.LineFates;

/**
 * A variable of a container.
 *
 * @param name as the container sees it
 * @param value its text
 * @param block true when the value begins on the line after the name
 * @param node where it stands
 */
record OrthancVariable(String name, String value, boolean block, ConfigNode node) {
  private static final String SECRET_FILE = "_SECRET";
  private static final String PASSWORD = "ORTHANC_PASSWORD";

  /** The variable of an entry {@code NAME: value} or of an element {@code NAME=value}. */
  static OrthancVariable of(ConfigNode node) {
    String element = node.word(0);
    int equals = element.indexOf('=');
    if (equals > 0 && node.words().size() == 1) {
      return of(node, element);
    }
    boolean block = !node.children().isEmpty() && node.words().size() == 2;
    String value = node.words().size() == 2 ? node.word(1) : "${" + element + "}";
    return new OrthancVariable(element, value, block, node);
  }

  private static OrthancVariable of(ConfigNode node, String element) {
    int equals = element.indexOf('=');
    return equals < 0
        ? new OrthancVariable(element, "${" + element + "}", false, node)
        : new OrthancVariable(
            element.substring(0, equals), element.substring(equals + 1), false, node);
  }

  /**
   * The options that it sets, as a JSON document whose lines are those of the Compose file; empty
   * when it sets none.
   */
  Optional<ParsedText> options(String slug, String file) {
    if (name.equals(OrthancVariables.ALL)) {
      return Optional.of(parsed(slug, file, "", value.replace("$$", "$"), ""));
    }
    if (name.equals(PASSWORD)) {
      return Optional.of(document(slug, file, List.of("RegisteredUsers", "orthanc"), value));
    }
    if (name.endsWith(SECRET_FILE)) {
      String option = name.substring(0, name.length() - SECRET_FILE.length());
      return OrthancVariables.path(option)
          .map(path -> document(slug, file, path, "${" + value + "}"));
    }
    return OrthancVariables.path(name).map(path -> document(slug, file, path, value));
  }

  private ParsedText document(String slug, String file, List<String> path, String text) {
    String inner = text.replace("$$", "$").strip();
    boolean json = inner.startsWith("{") || inner.startsWith("[");
    StringBuilder before = new StringBuilder("{");
    path.forEach(step -> before.append(quoted(step)).append(":{"));
    before.setLength(before.length() - 1);
    String end = "}".repeat(path.size());
    return json
        ? parsed(slug, file, before.toString(), text.replace("$$", "$"), end)
        : parsed(slug, file, before + quoted(inner), "", end);
  }

  private ParsedText parsed(String slug, String file, String before, String json, String end) {
    String lines = "\n".repeat(node.span().firstLine() - 1);
    String text = block ? "\n" + json : json.replace('\n', ' ');
    return JsonSyntax.parse(slug, SourceFile.of(file, lines + before + text + end));
  }

  private static String quoted(String word) {
    return '"' + word.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("[\r\n]+", " ") + '"';
  }

  /** Gives the lines of the Compose file the fates that the options on them came to. */
  void sort(ParsedText options) {
    List<LineFate> fates = LineFates.of(options.tree().roots().get(0)).fates();
    node.walk(
        part -> {
          int line = part.span().firstLine();
          LineFate fate = line <= fates.size() ? fates.get(line - 1) : LineFate.IRRELEVANT;
          if (fate == LineFate.MAPPED) {
            part.mapped();
          } else if (fate == LineFate.IRRELEVANT) {
            part.irrelevant();
          }
        });
  }
}
