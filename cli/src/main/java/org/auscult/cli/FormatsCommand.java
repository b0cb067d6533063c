package org.auscult.cli;

import org.auscult.format.ConfigFormat;
import org.auscult.format.Formats;
import org.auscult.source.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code auscult formats}: what can be read. */
@Command(
    name = "formats",
    description = "Lists the formats that can be read, and how to export them.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class FormatsCommand implements Runnable {
  @Mixin private LanguageOption language = new LanguageOption();

  private final Console console;

  FormatsCommand(Console console) {
    this.console = console;
  }

  @Override
  public void run() {
    Language chosen = language.orThatOf(console);
    for (ConfigFormat format : Formats.installed().all()) {
      console.result("", "bold", format.slug(), "  " + format.title());
      console.result("    " + format.howToExport().in(chosen));
    }
  }
}
