package org.auscult.formats.juniperjunos;

import java.util.List;
import java.util.function.Predicate;
import org.auscult.device.DeviceBuilder;
import org.auscult.formats.secret.JunosSecrets;
import org.auscult.formats.syntax.Stanza;
import org.auscult.source.Redactor;
import org.auscult.source.Secret;

/**
 * What the parts of the mapping share.
 *
 * @param config the statements in force
 * @param device takes what is found out
 * @param redactor makes the secrets
 * @param complete true when all statements of these top-level names are there, so that one that is
 *     not has its default
 */
record Junos(
    JunosConfig config, DeviceBuilder device, Redactor redactor, Predicate<List<String>> complete) {

  /** True when nothing of the export is missing, and all of these top-level names is there. */
  boolean whole(String... regions) {
    return complete.test(List.of(regions));
  }

  Stanza root() {
    return config.root();
  }

  Secret secret(Stanza.Value value) {
    return JunosSecrets.of(redactor, value.text());
  }

  /** Where a default is documented. */
  static String reference(String statement) {
    return "Juniper, Junos OS CLI Reference, " + statement;
  }
}
