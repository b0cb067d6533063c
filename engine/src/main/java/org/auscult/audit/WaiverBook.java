package org.auscult.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.auscult.source.Mistake;

/** Adds a waiver to a file that people edit too: their words and comments stay as they are. */
public final class WaiverBook {
  private static final Pattern EMPTY =
      Pattern.compile("(?m)^waivers:[ \t]*(?:\\[[ \t]*\\])?[ \t]*$");
  private static final Pattern ITEM = Pattern.compile("(?m)^([ \t]*)- ");

  private WaiverBook() {}

  /**
   * Appends; the file is made when it is missing.
   *
   * @param waiver its file and line are not used
   * @throws Mistake when the file is there and no list of waivers, or cannot be written
   */
  public static void append(Path file, Waiver waiver) {
    String before = Files.exists(file) ? Settings.text(file) : "waivers:\n";
    if (Files.exists(file)) {
      WaiverFile.read(file, new Base(Path.of("")));
    }
    String after = with(before, waiver);
    try {
      Files.writeString(file, after);
    } catch (IOException e) {
      throw new Mistake(file + " cannot be written", "name a file that you may write to");
    }
    WaiverFile.read(file, new Base(Path.of("")));
  }

  private static String with(String before, Waiver waiver) {
    String text = before.endsWith("\n") || before.isEmpty() ? before : before + "\n";
    Matcher items = ITEM.matcher(text);
    if (items.find()) {
      return text + entry(waiver, items.group(1));
    }
    return EMPTY.matcher(text).replaceFirst("waivers:") + entry(waiver, "  ");
  }

  private static String entry(Waiver waiver, String indent) {
    List<String> lines = new ArrayList<>();
    lines.add("rule: " + quoted(waiver.rule()));
    lines.add("device: " + quoted(waiver.device()));
    lines.add("why: " + quoted(waiver.why()));
    waiver.compensating().ifPresent(words -> lines.add("compensating: " + quoted(words)));
    lines.add("approved-by: " + quoted(waiver.approvedBy()));
    lines.add("until: " + waiver.until());
    return indent + "- " + String.join("\n" + indent + "  ", lines) + "\n";
  }

  /** A double-quoted scalar of YAML 1.2, section 7.3.1, on one line. */
  private static String quoted(String words) {
    StringBuilder out = new StringBuilder("\"");
    for (char c : words.toCharArray()) {
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c < ' ' || c == '\u007f' || c == '\u0085' || c == '\u2028' || c == '\u2029') {
        out.append(String.format("\\u%04x", (int) c));
      } else {
        out.append(c);
      }
    }
    return out.append('"').toString();
  }
}
