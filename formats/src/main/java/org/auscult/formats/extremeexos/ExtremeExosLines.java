package org.auscult.formats.extremeexos;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.auscult.device.Firmware;
import org.auscult.device.Identity;
import org.auscult.device.Item;
import org.auscult.device.Setting;
import org.auscult.formats.commandline.Prompt;
import org.auscult.formats.syntax.IndentedSyntax;
import org.auscult.formats.syntax.QuotedWords;
import org.auscult.formats.syntax.Terminal;
import org.auscult.source.SourceFile;
import org.auscult.source.Span;
import org.auscult.source.Text;
import org.auscult.tree.ConfigTree;
import org.auscult.tree.LineFate;
import org.auscult.tree.TreeBuilder;

/** One command on each line, in modules that comments head, and what a capture has around them. */
final class ExtremeExosLines {
  static final Pattern HEADER = Pattern.compile("# ?Module (\\w+) configuration\\.?");
  private static final Pattern PROMPT =
      Pattern.compile("(?:\\* ?)?(?:\\(\\S+\\) ?)?(?:Slot-\\d+ )?\\S.*\\.\\d+ [#>](?: .*)?");
  private static final Pattern VERSION = Pattern.compile("ExtremeXOS version (\\d[\\w.-]*\\w)");
  private static final Pattern TYPE = Pattern.compile("^(?:System Type|SysType):\\s+(\\S.*)$");
  private static final Set<String> VERBS =
      Set.of("configure", "create", "enable", "disable", "delete", "unconfigure");

  /** Modules come in the order of their names; few stand behind these. */
  private static final Set<String> LAST = Set.of("vrrp", "vsm");

  private final SourceFile file;
  private final TreeBuilder tree;
  private Optional<Setting<String>> version = Optional.empty();
  private Optional<Setting<String>> model = Optional.empty();
  private boolean started;
  private boolean outside;
  private boolean ended;

  ExtremeExosLines(SourceFile file) {
    this.file = file;
    this.tree = new TreeBuilder(file);
  }

  ConfigTree parse(String slug) {
    int line = 1;
    while (line <= file.lineCount()) {
      line = take(line);
    }
    return tree.build(slug);
  }

  /** Takes the command or the other text at this line; gives the line after it. */
  private int take(int line) {
    String shown = Terminal.shown(file.line(line)).strip();
    if (noise(line, shown)) {
      tree.other(LineFate.IRRELEVANT, file.lineStart(line + 1));
      return line + 1;
    }
    started = true;
    List<String> words = words(shown);
    int next = banner(words) ? afterText(line) : line + 1;
    tree.leaf(words, file.lineStart(next));
    return next;
  }

  private boolean noise(int number, String line) {
    Matcher header = HEADER.matcher(line);
    if (header.matches()) {
      started = true;
      outside = false;
      ended |= LAST.contains(header.group(1));
      return true;
    }
    if (line.isEmpty() || line.startsWith("#") || line.startsWith("Press <SPACE>")) {
      return true;
    }
    if (!VERBS.contains(IndentedSyntax.words(line).get(0)) && PROMPT.matcher(line).matches()) {
      outside = true;
      ended |= started;
      return true;
    }
    if (outside || !started && !VERBS.contains(IndentedSyntax.words(line).get(0))) {
      surroundings(Span.line(file.path(), number), line);
      return true;
    }
    return false;
  }

  private static List<String> words(String line) {
    List<String> words = new ArrayList<>();
    boolean closed = QuotedWords.read(line, 0, words) >= 0;
    return closed && !words.isEmpty() ? words : IndentedSyntax.words(line.replace("\"", ""));
  }

  /** The text of a banner follows its command and ends at an empty line or the next command. */
  private static boolean banner(List<String> words) {
    return words.size() > 1 && words.get(0).equals("configure") && words.get(1).equals("banner");
  }

  private int afterText(int line) {
    int next = line + 1;
    while (next <= file.lineCount()) {
      String shown = Terminal.shown(file.line(next)).strip();
      boolean command =
          !shown.isEmpty()
              && (HEADER.matcher(shown).matches()
                  || VERBS.contains(IndentedSyntax.words(shown).get(0)));
      if (shown.isEmpty() || command) {
        return next;
      }
      next++;
    }
    return next;
  }

  private void surroundings(Span at, String line) {
    Matcher release = VERSION.matcher(line);
    if (release.find()) {
      version = Optional.of(Setting.of(release.group(1), at));
    }
    Matcher type = TYPE.matcher(line);
    if (type.find()) {
      model = Optional.of(Setting.of(type.group(1), at));
    }
  }

  /** Why the configuration is not all there; empty when its end was seen. */
  Optional<Text> missing() {
    return ended ? Optional.empty() : Optional.of(Prompt.NONE_BEHIND);
  }

  /** What the surroundings say of the device. */
  void facts(Exos exos) {
    Item.Builder identity = exos.device().single(Identity.TYPE);
    identity
        .set(Identity.VENDOR, "extreme", exos.device().where())
        .set(Identity.KIND, "switch", exos.device().where());
    model.ifPresent(name -> identity.set(Identity.MODEL, name));
    version.ifPresent(
        release ->
            exos.device()
                .single(Firmware.TYPE)
                .set(Firmware.VERSION, release)
                .set(Firmware.PRODUCT, release.map(v -> "extremexos")));
  }
}
