package org.auscult.formats.orthanc;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.auscult.source.Redactor;
import org.auscult.source.SourceFile;

/** Secrets in comments: users and peers that somebody switched off are masked all the same. */
final class OrthancComments {
  private static final Pattern USERS =
      Pattern.compile("\"RegisteredUsers\"\\s{0,99}+:\\s{0,99}+\\{([^}]{0,9999}+)");
  private static final Pattern USER =
      Pattern.compile("\"\\s{0,99}+:\\s{0,99}+\"([^\"\\n]{1,200}+)\"");

  /** An address, a user and a password, as peers are written. */
  private static final Pattern PEER =
      Pattern.compile(
          "\\[\\s{0,99}+\"https?://[^\"\\n]{0,200}+\"\\s{0,99}+,\\s{0,99}+\"[^\"\\n]{0,200}+\""
              + "\\s{0,99}+,\\s{0,99}+\"([^\"\\n]{1,200}+)\"");

  private OrthancComments() {}

  /** Looks through the whole text: in the options that are in force it finds nothing new. */
  static void mask(SourceFile file, Redactor redactor) {
    Matcher users = USERS.matcher(file.text());
    while (users.find()) {
      remember(USER.matcher(users.group(1)), redactor);
    }
    remember(PEER.matcher(file.text()), redactor);
  }

  private static void remember(Matcher secret, Redactor redactor) {
    while (secret.find()) {
      redactor.remember(secret.group(1));
    }
  }
}
