package org.auscult.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.auscult.audit.Settings;
import org.auscult.source.Mistake;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code auscult init}: files to start from. */
@Command(
    name = "init",
    description = {
      "Writes files to start from: auscult.yaml with settings to adapt, and a list of devices to fill"
          + " in. Nothing is overwritten.",
      ""
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footer = {"", "Example: auscult init exports --inventory exports/biomed.csv"})
final class InitCommand implements Runnable {
  private static final String LIST = "fleet.csv";

  @Parameters(
      paramLabel = "FOLDER",
      arity = "0..1",
      description = "Where the exports are or will be; the working folder by default.")
  private Path folder = Path.of("");

  @Option(
      names = "--inventory",
      paramLabel = "FILE",
      description = "Where to write the list of devices; FOLDER/fleet.csv by default.")
  private @Nullable Path inventory;

  private final Console console;

  InitCommand(Console console) {
    this.console = console;
  }

  @Override
  public void run() {
    Path settings = folder.resolve(Settings.FILE);
    Path list = inventory == null ? folder.resolve(LIST) : inventory;
    for (Path file : List.of(settings, list)) {
      if (Files.exists(file)) {
        throw taken(file);
      }
    }
    write(Settings.FILE, settings);
    write(LIST, list);
    console.say("Fill in both, put exports beside them, then: auscult audit " + shown(folder));
  }

  private void write(String template, Path file) {
    try (InputStream in = InitCommand.class.getResourceAsStream("init/" + template)) {
      if (in == null) {
        throw new IllegalStateException(template + " is not packed with its class");
      }
      Path parent = file.getParent();
      if (parent != null) {
        Files.createDirectories(parent);
      }
      Files.copy(in, file);
      console.result(shown(file));
    } catch (FileAlreadyExistsException e) {
      throw taken(file);
    } catch (IOException e) {
      throw new Mistake(file + " cannot be written", "name a folder that you may write to");
    }
  }

  private static Mistake taken(Path file) {
    return new Mistake(
        shown(file) + " exists already", "name another place; nothing was written over it");
  }

  private static String shown(Path file) {
    String path = file.toString().replace('\\', '/');
    return path.isEmpty() ? "." : path;
  }
}
