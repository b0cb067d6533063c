package org.auscult.formats.juniperjunos;

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
 * @param whole true when a statement that is not there has its default
 */
record Junos(JunosConfig config, DeviceBuilder device, Redactor redactor, boolean whole) {

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
