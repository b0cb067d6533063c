package org.auscult.formats.openwrtuci;

import java.util.ArrayList;
import java.util.List;
import org.auscult.format.Tell;
import org.auscult.source.SourceFile;

/** What speaks for a file being of the unified configuration interface, and of which package. */
final class OpenwrtTells {
  private OpenwrtTells() {}

  static List<Tell> of(SourceFile file) {
    List<Tell> tells = new ArrayList<>();
    int sections = 0;
    int options = 0;
    int others = 0;
    boolean known = false;
    for (int number = 1; number <= Math.min(2000, file.lineCount()); number++) {
      String line = file.line(number).strip();
      String[] words = line.split("\\s+");
      if (line.isEmpty() || line.startsWith("#") || words[0].equals("package")) {
        continue;
      }
      if (words[0].equals("config") && words.length >= 2 && words.length <= 3) {
        sections++;
        String type = words[1].replace("'", "").replace("\"", "");
        if (sections == 1) {
          tells.add(new Tell(number, "a section of a package", 30));
        }
        if (!known && OpenwrtKnown.type(type)) {
          known = true;
          tells.add(new Tell(number, "section of the type " + type, 40));
        }
      } else if (words[0].equals("option") && words.length >= 3 || words[0].equals("list")) {
        options++;
      } else if (!words[0].equals("option")) {
        others++;
      }
    }
    boolean shaped = sections > 0 && options >= 2 && others * 20 <= sections + options;
    if (shaped) {
      tells.add(new Tell(1, "lines of options and lists", 30));
    }
    return shaped ? tells : List.of();
  }
}
