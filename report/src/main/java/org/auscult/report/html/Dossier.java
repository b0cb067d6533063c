package org.auscult.report.html;

import org.auscult.audit.AuditResult;
import org.auscult.audit.RunInfo;
import org.auscult.source.Text;

/** What every section is written from: the result, what is counted in it, and the words. */
record Dossier(AuditResult result, Ledger ledger, Phrases words) {

  static Dossier of(AuditResult result) {
    return new Dossier(result, new Ledger(result), Phrases.in(result.run().language()));
  }

  RunInfo run() {
    return result.run();
  }

  /** A phrase of the report. */
  String say(String key, Object... arguments) {
    return words.say(key, arguments);
  }

  /** A text of the result, in the report's language. */
  String say(Text text) {
    return words.set(text);
  }
}
