package org.auscult.format;

/**
 * A sign that a file is of a format.
 *
 * @param line 1-based line that shows it; 0 for a sign that is not on a line, such as a file name
 * @param what the sign in a few words, without quoting the file
 * @param weight 1 (a hint) to 100 (proof)
 */
public record Tell(int line, String what, int weight) {

  /**
   * @throws IllegalArgumentException when the weight is out of range
   */
  public Tell {
    if (weight < 1 || weight > 100) {
      throw new IllegalArgumentException("weight out of 1 to 100: " + weight);
    }
  }
}
