package org.auscult.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.auscult.advisory.Advisory;
import org.auscult.advisory.AdvisoryIndex;
import org.auscult.advisory.AdvisorySupply;
import org.auscult.fact.KnownExploited;
import org.auscult.rule.RulePack;
import org.auscult.rule.RuleSet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code auscult advisories status}: what published data there is, how old, how to renew it. */
@Command(
    name = "status",
    description = {
      "Lists the published data that versions are judged by, how old they are, and which files to"
          + " bring for newer ones.",
      ""
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class AdvisoriesStatusCommand implements Runnable {
  private static final List<String> RENEW =
      List.of(
          "(support dates: the oldest of their tables)",
          "",
          "To renew them, bring files from a machine with a network and name them by --advisories:",
          "  advisories        CSAF 2.0 documents: of CISA the folder csaf_files of its repository"
              + " CSAF, of makers their csaf folder; as they are, zipped, or as an index of"
              + " auscult advisories import",
          "  VEX               CSAF or OpenVEX documents of a maker",
          "  exploited flaws   known_exploited_vulnerabilities.json of the KEV catalogue of CISA",
          "  Windows patches   definitions.zip of WES-NG",
          "  names             a YAML file like rules/advisories/aliases.yaml, for makers and"
              + " products that your lists name differently");

  @Mixin private AdvisoryOption advisories = new AdvisoryOption();

  @Option(names = "--today", paramLabel = "DATE", description = "The day that ages are told for.")
  private @Nullable String today;

  private final Console console;

  AdvisoriesStatusCommand(Console console) {
    this.console = console;
  }

  @Override
  public void run() {
    LocalDate day = new Moment(console).today(Optional.ofNullable(today));
    RuleSet builtIn = RulePack.load();
    RuleSet all = advisories.addTo(builtIn, console);
    AdvisorySupply supplied = all.advisories().supplied();
    row("what", "built in", "supplied", "as of", "age in days");
    advisories(builtIn.advisories().builtIn().advisories(), supplied.advisories(), day);
    exploited(builtIn.facts().exploited(), all.facts().exploited(), day);
    supportDates(builtIn.facts().lifecycles().days(), day);
    all.facts()
        .patches()
        .ifPresentOrElse(
            patches ->
                row(
                    "windows patches",
                    "-",
                    "1",
                    patches.asOf().toString(),
                    age(patches.asOf(), day)),
            () -> row("windows patches", "-", "-", "-", "-"));
    RENEW.forEach(console::result);
  }

  private void advisories(List<Advisory> builtIn, List<Advisory> supplied, LocalDate day) {
    String newest =
        AdvisoryIndex.date(supplied).compareTo(AdvisoryIndex.date(builtIn)) > 0
            ? AdvisoryIndex.date(supplied)
            : AdvisoryIndex.date(builtIn);
    row("advisories", count(builtIn.size()), count(supplied.size()), newest, age(newest, day));
  }

  private void exploited(KnownExploited builtIn, KnownExploited used, LocalDate day) {
    boolean newer = used.asOf().isAfter(builtIn.asOf());
    row(
        "exploited flaws",
        count(builtIn.size()),
        newer ? count(used.size()) : "-",
        used.asOf().toString(),
        age(used.asOf(), day));
  }

  /** The oldest table counts: a support date is as good as its own table. */
  private void supportDates(List<LocalDate> days, LocalDate day) {
    LocalDate oldest = days.get(0);
    row("support dates", count(days.size()), "-", oldest.toString(), age(oldest, day));
  }

  private static String count(int number) {
    return number == 0 ? "-" : String.valueOf(number);
  }

  private static String age(String date, LocalDate day) {
    try {
      return age(LocalDate.parse(date), day);
    } catch (DateTimeParseException e) {
      return "-";
    }
  }

  private static String age(LocalDate date, LocalDate day) {
    return String.valueOf(ChronoUnit.DAYS.between(date, day));
  }

  private void row(String what, String builtIn, String supplied, String newest, String age) {
    console.result(
        String.format(Locale.ROOT, "%-17s %9s %9s  %-11s %s", what, builtIn, supplied, newest, age)
            .stripTrailing());
  }
}
