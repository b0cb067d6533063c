package org.auscult.formats.extremeexos;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.auscult.device.Item;
import org.auscult.device.Setting;
import org.auscult.formats.commandline.Draft;
import org.auscult.formats.commandline.PortMembership;
import org.auscult.formats.secret.CryptSecrets;
import org.auscult.formats.syntax.Command;
import org.auscult.source.Redactor;
import org.auscult.source.Secret;
import org.auscult.source.SourceFile;

/** What the readers of one configuration share: the device in the making and what spans lines. */
final class Exos extends Draft {
  final PortMembership ports = new PortMembership(this);
  final Map<String, Long> tags = new HashMap<>();
  final Map<String, Item.Builder> vlans = new HashMap<>();
  final Map<String, Item.Builder> servers = new HashMap<>();

  /** Services whose callers a policy in a file of its own restricts. */
  final Set<String> restricted = new HashSet<>();

  /** ExtremeXOS Command Reference, configure cli max-failed-logins: three by default. */
  long attempts = 3;

  Optional<Setting<Long>> idle = Optional.empty();
  Optional<Setting<Boolean>> limited = Optional.empty();

  Exos(SourceFile file, Redactor redactor, boolean whole) {
    super(file, redactor, whole);
    tags.put("default", 1L);
  }

  /** Names of VLANs are the same in capitals. */
  static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  /** True for {@code enable …}, false for {@code disable …}. */
  static boolean on(Command command) {
    return command.word(0).equals("enable");
  }

  /** A password of an account: a hash behind {@code encrypted}, or the words themselves. */
  Secret password(boolean hashed, String stored) {
    return hashed ? CryptSecrets.of(redactor(), stored) : redactor().clear(stored);
  }

  /** A secret that the switch must read again: enciphered, or the words themselves. */
  Secret shared(Command command) {
    return command
        .after("encrypted")
        .map(stored -> redactor().opaque(Secret.Storage.ENCRYPTED, "extremexos", stored))
        .orElseGet(() -> redactor().clear(command.last()));
  }
}
