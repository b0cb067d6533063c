package org.auscult.cli;

import java.util.concurrent.atomic.AtomicInteger;
import org.auscult.audit.Progress;

/** Counts files on one line of the terminal, and takes the line away at the end. */
final class ProgressLine implements Progress, AutoCloseable {
  private static final int EVERY = 25;

  private final Console console;
  private final boolean shown;
  private final AtomicInteger count = new AtomicInteger();

  ProgressLine(Console console, boolean quiet) {
    this.console = console;
    this.shown = console.terminal() && !quiet;
  }

  @Override
  public void done(String export) {
    int files = count.incrementAndGet();
    if (shown && (files == 1 || files % EVERY == 0)) {
      console.err().print("\rfiles: " + files);
      console.err().flush();
    }
  }

  @Override
  public void close() {
    if (shown && count.get() > 0) {
      console.err().print("\r" + " ".repeat(24) + "\r");
      console.err().flush();
    }
  }
}
