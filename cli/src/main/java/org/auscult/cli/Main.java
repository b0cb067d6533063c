package org.auscult.cli;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.auscult.rule.Rule;
import org.auscult.rule.RulePack;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The command {@code auscult}. */
@Command(
    name = "auscult",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    description = {
      "Audits exported configurations of connected medical devices and of the network that carries"
          + " them. Works offline: nothing is sent, and no device is contacted.",
      ""
    },
    commandListHeading = "%nCommands:%n",
    optionListHeading = "Options:%n",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:the gate holds",
      "1:findings at or above --fail-on, or rule tests that fail",
      "2:wrong usage, configuration or rule file, or nothing that could be audited",
      "3:with --strict, a file was not fully read",
      "70:an internal error; please report it"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  auscult audit exports/                    audit a folder of exports",
      "  auscult audit backup.zip --fail-on none   only write the reports",
      "  auscult inspect switch.cfg                what was understood of a file",
      "  auscult explain SNMP-001                  why a finding matters, what to do",
      "  auscult formats                           what can be read, how to export it",
      "  auscult init exports/                     files to start from",
      "",
      "Each command explains itself: auscult COMMAND --help"
    })
public final class Main {
  @Option(
      names = "--no-color",
      scope = ScopeType.INHERIT,
      description = "No colours, as with the environment variable NO_COLOR.")
  @SuppressWarnings("UnusedVariable") // main looks for it before, since parsing can print help
  private boolean noColor;

  private Main() {}

  /** Runs the command and ends the process with its exit code. */
  public static void main(String[] args) {
    if (Arrays.asList(args).contains("audit")) {
      readAhead();
    }
    boolean colours = !Arrays.asList(args).contains("--no-color");
    System.exit(run(Console.system(colours), args));
  }

  /** Reads the rules on another core while the command line is still being understood. */
  private static void readAhead() {
    Thread reader = new Thread(RulePack::readAhead, "rules");
    reader.setDaemon(true);
    // What goes wrong here goes wrong again, and is told, where the rules are needed.
    reader.setUncaughtExceptionHandler((thread, problem) -> {});
    reader.start();
  }

  /** Runs the command and gives its exit code. */
  static int run(Console console, String... args) {
    try {
      return commandLine(console, args.length == 0 ? "" : args[0]).execute(args);
    } catch (StackOverflowError | OutOfMemoryError | LinkageError bug) {
      return Failures.internal(console, Rule.describe(bug));
    } finally {
      console.out().flush();
      console.err().flush();
    }
  }

  /** With all commands, or with the one that is named alone: making all takes a while. */
  private static CommandLine commandLine(Console console, String named) {
    CommandLine main = new CommandLine(new Main());
    Map<String, Supplier<Object>> commands = commands(console);
    if (commands.containsKey(named)) {
      commands.keySet().retainAll(Set.of(named));
    } else {
      commands.put("generate-completion", GenerateCompletion::new);
    }
    commands.forEach((name, command) -> main.addSubcommand(command.get()));
    return main.setOut(console.out())
        .setErr(console.err())
        .setColorScheme(Help.defaultColorScheme(console.ansi()))
        .setUsageHelpAutoWidth(true)
        .setParameterExceptionHandler(new Failures(console))
        .setExecutionExceptionHandler(new Failures(console));
  }

  private static Map<String, Supplier<Object>> commands(Console console) {
    Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
    commands.put("audit", () -> new AuditCommand(console));
    commands.put("inspect", () -> new InspectCommand(console));
    commands.put("explain", () -> new ExplainCommand(console));
    commands.put("rules", () -> rules(console));
    commands.put("advisories", () -> advisories(console));
    commands.put("formats", () -> new FormatsCommand(console));
    commands.put("diff", () -> new DiffCommand(console));
    commands.put("waive", () -> new WaiveCommand(console));
    commands.put("init", () -> new InitCommand(console));
    return commands;
  }

  private static CommandLine rules(Console console) {
    return new CommandLine(new RulesCommand())
        .addSubcommand(new RulesListCommand(console))
        .addSubcommand(new RulesTestCommand(console))
        .addSubcommand(new RulesSchemaCommand(console));
  }

  private static CommandLine advisories(Console console) {
    return new CommandLine(new AdvisoriesCommand())
        .addSubcommand(new AdvisoriesImportCommand(console))
        .addSubcommand(new AdvisoriesStatusCommand(console));
  }
}
