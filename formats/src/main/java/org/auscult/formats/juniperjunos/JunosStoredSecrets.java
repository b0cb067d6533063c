package org.auscult.formats.juniperjunos;

import java.util.Set;
import java.util.regex.Pattern;
import org.auscult.device.StoredSecret;
import org.auscult.formats.syntax.Stanza;

/**
 * Keys that belong to no other noun: of routing neighbours, of time servers, of redundancy. Junos
 * stores what it must be able to read back as {@code $9$} or {@code $8$}, wherever it stands.
 */
final class JunosStoredSecrets {
  private static final Pattern STORED = Pattern.compile("\\$[89]\\$.+");
  private static final Set<String> ELSEWHERE = Set.of("login", "radius-server", "tacplus-server");
  private static final int NAMED = 4;

  private final Junos junos;

  JunosStoredSecrets(Junos junos) {
    this.junos = junos;
  }

  void map() {
    for (Stanza top : junos.root().children().values()) {
      walk(top, top.word(), 1);
    }
  }

  private void walk(Stanza stanza, String path, int words) {
    for (Stanza child : stanza.children().values()) {
      if (STORED.matcher(child.word()).matches()) {
        junos
            .device()
            .add(StoredSecret.TYPE, child.read().span())
            .set(StoredSecret.NAME, path)
            .set(
                StoredSecret.SECRET,
                junos.secret(new Stanza.Value(child.word(), child.span())),
                child.span());
      } else if (!elsewhere(path, child.word())) {
        walk(child, words < NAMED ? path + ' ' + child.word() : path, words + 1);
      }
    }
  }

  /** Accounts, servers and tunnels keep their own secrets. */
  private static boolean elsewhere(String path, String word) {
    return (path.equals("system") && ELSEWHERE.contains(word))
        || (path.equals("security") && word.equals("ike"))
        || path.startsWith("snmp v3");
  }
}
