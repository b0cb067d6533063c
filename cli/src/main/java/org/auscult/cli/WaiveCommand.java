package org.auscult.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.auscult.audit.Waiver;
import org.auscult.audit.WaiverBook;
import org.auscult.rule.RuleSet;
import org.auscult.source.Mistake;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code auscult waive}: notes that somebody answers for a finding. */
@Command(
    name = "waive",
    description = {
      "Adds a waiver to a file: somebody answers for a finding, for a reason, until a day. The finding"
          + " stays in the report as accepted, and counts again after that day.",
      ""
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    footer = {
      "",
      "Example: auscult waive SVC-001 'pump-*' --why 'the maker offers nothing else' \\",
      "           --compensating 'own VLAN' --approved-by 'A. Martin' --until 2027-06-30"
    })
final class WaiveCommand implements Runnable {
  @Parameters(
      paramLabel = "RULE",
      description = {
        "The identifier of the rule, such as SVC-001; of one that fails for several causes,",
        "with the cause: ADV-001/ICSMA-21-187-01."
      })
  private String rule = "";

  @Parameters(
      paramLabel = "DEVICE",
      description = "Identifier, host name or file of the device; * stands for any characters.")
  private String device = "";

  @Option(names = "--why", required = true, description = "The reason.")
  private String why = "";

  @Option(names = "--approved-by", required = true, description = "Who answers for it.")
  private String approvedBy = "";

  @Option(
      names = "--until",
      required = true,
      paramLabel = "DATE",
      description = "The last day that it holds, such as 2027-06-30.")
  private String until = "";

  @Option(names = "--compensating", description = "What is done instead.")
  private @Nullable String compensating;

  @Option(
      names = "--into",
      paramLabel = "FILE",
      defaultValue = "waivers.yaml",
      description = "The file of waivers. Default: ${DEFAULT-VALUE}.")
  private Path file = Path.of("waivers.yaml");

  @Mixin private RuleOption rules = new RuleOption();

  private final Console console;

  WaiveCommand(Console console) {
    this.console = console;
  }

  @Override
  public void run() {
    String known = known(rules.rules());
    WaiverBook.append(
        file,
        new Waiver(
            known,
            said("DEVICE", device),
            said("--why", why),
            Optional.ofNullable(compensating),
            said("--approved-by", approvedBy),
            day(),
            "",
            0));
    console.result(file.toString().replace('\\', '/'));
    console.say(
        "Use it with --waivers " + file + ", or name it under \"waivers:\" in auscult.yaml.");
  }

  /** The rule as it is written, with the cause behind it if there is one. */
  private String known(RuleSet set) {
    int slash = rule.indexOf('/');
    String id = slash < 0 ? rule : rule.substring(0, slash);
    return RuleOption.find(set, id).id() + rule.substring(id.length());
  }

  private static String said(String name, String words) {
    if (words.isBlank()) {
      throw new Mistake(name + " is empty", "somebody must answer for a waiver, and say why");
    }
    return words;
  }

  private LocalDate day() {
    try {
      LocalDate day = LocalDate.parse(until);
      if (day.isBefore(LocalDate.now(console.clock()))) {
        throw new Mistake("--until " + until + " is over", "name a day to come");
      }
      return day;
    } catch (DateTimeParseException e) {
      throw new Mistake("\"" + until + "\" is no date", "write year-month-day, such as 2027-06-30");
    }
  }
}
