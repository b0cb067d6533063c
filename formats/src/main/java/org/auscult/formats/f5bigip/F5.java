package org.auscult.formats.f5bigip;

import java.util.Optional;
import org.auscult.formats.commandline.Draft;
import org.auscult.formats.secret.CryptSecrets;
import org.auscult.formats.syntax.Stanza;
import org.auscult.source.Export;
import org.auscult.source.Redactor;
import org.auscult.source.Secret;
import org.auscult.source.Span;

/** What the parts of the mapping share. */
final class F5 extends Draft {
  private final Export export;
  private final Stanza root;

  F5(Export export, Redactor redactor, boolean whole, Stanza root) {
    super(export.main(), redactor, whole);
    this.export = export;
    this.root = root;
  }

  Stanza root() {
    return root;
  }

  /** The stanza of a statement such as {@code sys httpd}, read. */
  Optional<Stanza> at(String... path) {
    return root.at(path).map(Stanza::read);
  }

  /** What follows the brace that opens a statement's block, in whichever file it stands. */
  String body(Span statement) {
    StringBuilder text = new StringBuilder();
    export.files().stream()
        .filter(file -> file.path().equals(statement.file()))
        .findFirst()
        .ifPresent(
            file -> {
              for (int i = statement.firstLine(); i <= statement.lastLine(); i++) {
                text.append(file.line(i)).append('\n');
              }
            });
    return text.substring(text.indexOf("{") + 1);
  }

  /** Where a default is documented. */
  static String reference(String statement) {
    return "F5, BIG-IP TMSH Reference Guide, " + statement;
  }

  /** A stored secret: enciphered with the device's master key, a hash, or as it was typed. */
  Secret secret(Stanza.Value stored) {
    String text = stored.text();
    if (text.startsWith("$M$")) {
      return redactor().opaque(Secret.Storage.ENCRYPTED, "f5-master-key", text);
    }
    return text.startsWith("$") ? CryptSecrets.of(redactor(), text) : redactor().clear(text);
  }

  /** The same name with or without the partition that everything stands in. */
  static String bare(String name) {
    return name.startsWith("/Common/") ? name.substring("/Common/".length()) : name;
  }
}
