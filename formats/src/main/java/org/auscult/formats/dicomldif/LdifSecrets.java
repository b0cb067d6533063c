package org.auscult.formats.dicomldif;

import org.auscult.formats.secret.LdapSecrets;
import org.auscult.formats.secret.PlaceholderSecrets;
import org.auscult.source.Redactor;
import org.auscult.source.Secret;
import org.auscult.source.SourceFile;
import org.auscult.tree.ConfigNode;

/** Secrets of an LDIF. Their lines are masked as they stand too: base64 and folds included. */
record LdifSecrets(Redactor redactor, SourceFile file) {

  /** A pin or secret of the DICOM configuration, or a reference to one. */
  Secret pin(ConfigNode line) {
    remember(line);
    return PlaceholderSecrets.of(redactor, line.word(1));
  }

  /** The password of a directory user. */
  Secret password(ConfigNode line) {
    remember(line);
    return LdapSecrets.of(redactor, line.word(1));
  }

  private void remember(ConfigNode line) {
    for (int n = line.span().firstLine(); n <= line.span().lastLine(); n++) {
      String text = file.line(n);
      int colons = text.indexOf("::");
      if (text.startsWith(" ") || colons > 0) {
        redactor.remember(text.substring(colons < 0 ? 1 : colons + 2));
      }
    }
  }
}
