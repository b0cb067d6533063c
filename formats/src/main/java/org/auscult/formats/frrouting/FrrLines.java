package org.auscult.formats.frrouting;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.auscult.formats.commandline.CaptureDialect;
import org.auscult.source.Span;

/** Tells commands from comments and from what a terminal shows around them. */
public final class FrrLines extends CaptureDialect {

  /**
   * @param path of the file that is read
   */
  public FrrLines(String path) {
    super(path);
  }

  @Override
  protected Optional<String> comment(String line) {
    String bare = line.strip();
    return bare.startsWith("!") || bare.startsWith("#")
        ? Optional.of(bare.replaceFirst("^[!# ]+", ""))
        : Optional.empty();
  }

  @Override
  protected boolean begins(String line) {
    return line.startsWith("Building configuration") || line.startsWith("Current configuration");
  }

  @Override
  protected boolean ends(String line) {
    return line.stripTrailing().equals("end");
  }

  @Override
  protected void surroundings(Span at, String line) {}

  @Override
  public Optional<Predicate<String>> text(List<String> words, String line) {
    return Optional.empty();
  }

  /** True when the line {@code end} was seen, which vtysh writes last. */
  public boolean whole() {
    return ended();
  }
}
