package org.auscult.rule;

/**
 * A control of a framework that a rule bears on. The link is indicative: no rule proves a control.
 *
 * @param framework the framework's identifier, such as {@code nist-800-53r5}
 * @param control the control's identifier in it, such as {@code IA-5}
 */
public record ControlRef(String framework, String control) implements Comparable<ControlRef> {
  @Override
  public int compareTo(ControlRef other) {
    int byFramework = framework.compareTo(other.framework);
    return byFramework != 0 ? byFramework : control.compareTo(other.control);
  }
}
