package org.auscult.source;

import java.util.Optional;

/**
 * A mistake of the user's, such as a wrong option or rule file: what is wrong and what to do about
 * it. The content of an export is never a mistake. Its message is meant to be read as it is.
 */
public final class Mistake extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String what;
  private final String remedy;

  /**
   * @param what what is wrong, with file and line where there are any
   * @param remedy what to do, as an instruction
   */
  public Mistake(String what, String remedy) {
    super(what + "\n  " + remedy);
    this.what = what;
    this.remedy = remedy;
  }

  /** A mistake at a line of a file; without a line where none is to be named. */
  public static Mistake at(String file, Optional<Integer> line, String what, String remedy) {
    return new Mistake(file + line.map(l -> ":" + l).orElse("") + ": " + what, remedy);
  }

  /** What is wrong. */
  public String what() {
    return what;
  }

  /** What to do. */
  public String remedy() {
    return remedy;
  }
}
