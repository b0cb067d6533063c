package org.auscult.formats.annexh;

import java.util.function.Consumer;
import org.auscult.formats.secret.LdapSecrets;
import org.auscult.formats.secret.PlaceholderSecrets;
import org.auscult.source.Redactor;
import org.auscult.source.Secret;
import org.auscult.tree.ConfigNode;

/**
 * Secrets of a configuration.
 *
 * @param redactor makes them
 * @param asWritten masks the spelling that a statement has in the file, such as base64
 */
public record AnnexHSecrets(Redactor redactor, Consumer<ConfigNode> asWritten) {

  /** A pin or secret of the DICOM configuration, or a reference to one. */
  Secret pin(Attribute attribute) {
    asWritten.accept(attribute.node());
    return PlaceholderSecrets.of(redactor, attribute.value());
  }

  /** The password of a directory user. */
  Secret password(Attribute attribute) {
    asWritten.accept(attribute.node());
    return LdapSecrets.of(redactor, attribute.value());
  }

  /** Masks a value of which no secret is made. */
  void remember(Attribute attribute, String words) {
    asWritten.accept(attribute.node());
    redactor.remember(words);
  }
}
