package org.auscult.formats.juniperjunos;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.auscult.formats.syntax.Stanza;

/**
 * Ranges of interfaces: what an {@code interface-range} states holds for each of its members (Junos
 * OS Interfaces Fundamentals, interface-range).
 */
final class JunosRanges {
  private static final int MAX_MEMBERS = 2000;
  private static final int MAX_STANZAS = 500_000;

  private int made;

  private JunosRanges() {}

  static void apply(Stanza scope) {
    scope.at("interfaces").ifPresent(faces -> new JunosRanges().expand(faces));
  }

  private void expand(Stanza faces) {
    for (Stanza range : faces.each("interface-range")) {
      Set<String> members = new LinkedHashSet<>();
      for (String member : range.words("member")) {
        matching(faces, member, members);
      }
      for (Stanza first : range.each("member-range")) {
        first.words("to").forEach(last -> between(first.word(), last, members));
      }
      range.remove("member");
      range.remove("member-range");
      int each = range.size();
      for (String member : members) {
        made += each;
        if (made < MAX_STANZAS) {
          faces.enter(member).merge(range);
        }
      }
    }
    faces.remove("interface-range");
  }

  private static void matching(Stanza faces, String member, Set<String> members) {
    if (member.indexOf('*') < 0 && member.indexOf('?') < 0) {
      members.add(member);
      return;
    }
    for (String name : List.copyOf(faces.children().keySet())) {
      if (Glob.matches(member, name)) {
        members.add(name);
      }
    }
  }

  /** {@code ge-0/0/0 to ge-0/0/47}: only the last number differs. */
  private static void between(String first, String last, Set<String> members) {
    int cut = first.lastIndexOf('/') + 1;
    String low = first.substring(cut);
    String high = last.substring(last.lastIndexOf('/') + 1);
    if (cut == 0 || !low.matches("\\d{1,4}") || !high.matches("\\d{1,4}")) {
      members.add(first);
      members.add(last);
      return;
    }
    int end = Math.min(Integer.parseInt(high), Integer.parseInt(low) + MAX_MEMBERS);
    for (int port = Integer.parseInt(low); port <= end; port++) {
      members.add(first.substring(0, cut) + port);
    }
  }
}
