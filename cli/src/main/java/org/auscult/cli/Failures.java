package org.auscult.cli;

import java.util.ArrayList;
import java.util.List;
import org.auscult.document.Nearest;
import org.auscult.rule.Rule;
import org.auscult.source.Mistake;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns exceptions into words and exit codes. */
final class Failures implements IParameterExceptionHandler, IExecutionExceptionHandler {
  private final Console console;

  Failures(Console console) {
    this.console = console;
  }

  @Override
  public int handleParseException(ParameterException e, String[] args) {
    CommandLine command = e.getCommandLine();
    if (e instanceof UnmatchedArgumentException unmatched) {
      unknown(command, unmatched.getUnmatched().get(0));
    } else {
      console.say("auscult: " + e.getMessage());
    }
    console.say("  see: " + command.getCommandSpec().qualifiedName() + " --help");
    return ExitCode.MISUSE;
  }

  private void unknown(CommandLine command, String word) {
    List<String> valid = new ArrayList<>(command.getSubcommands().keySet());
    valid.addAll(command.getCommandSpec().optionsMap().keySet());
    console.say("auscult: unknown " + (word.startsWith("-") ? "option " : "word ") + word);
    Nearest.to(word, valid).ifPresent(near -> console.say("  did you mean " + near + "?"));
  }

  @Override
  public int handleExecutionException(Exception e, CommandLine command, ParseResult parsed) {
    if (e instanceof Mistake mistake) {
      console.say("auscult: " + mistake.getMessage());
      return ExitCode.MISUSE;
    }
    return internal(console, Rule.describe(e));
  }

  /** Says that we erred, with nothing that could come from an export. */
  static int internal(Console console, String cause) {
    console.say("auscult: internal error: " + cause);
    console.say(
        "  This is a bug in Auscult. Please report the line above with the output of"
            + " \"auscult --version\"; neither holds anything from your files.");
    return ExitCode.INTERNAL_ERROR;
  }
}
