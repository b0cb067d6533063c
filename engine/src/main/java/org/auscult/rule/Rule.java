package org.auscult.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.auscult.source.Text;

/**
 * One policy over the facts of a device or of the fleet.
 *
 * @param id stable, never reused: letters, dash, three digits, such as {@code SNMP-001}
 * @param topic the family that it belongs to in the crosswalk of frameworks
 * @param title names the problem, neutrally
 * @param rationale what the problem lets an attacker do, and what it means for care
 * @param applicability the devices that the question arises for
 * @param check the question, for a rule over one device; empty for a rule over the fleet
 * @param fleetCheck the question, for a rule over the fleet
 * @param message what is wrong at a place; {@code {field}} stands for a field of what was found
 * @param references sorted, without doubles
 * @param tests at least one that fails and one that does not, for a built-in rule
 * @param source the file that it was read from
 */
public record Rule(
    String id,
    String topic,
    Text title,
    Severity severity,
    Text rationale,
    Applicability applicability,
    Optional<Check> check,
    Optional<FleetCheck> fleetCheck,
    Text message,
    Remedy remedy,
    List<ControlRef> references,
    List<RuleTest> tests,
    String source) {
  public Rule {
    references = List.copyOf(references);
    tests = List.copyOf(tests);
  }

  /** The outcome on a device, for a rule over one device; a bug of ours becomes {@code Errored}. */
  public Outcome judge(Subject subject) {
    try {
      return applicability.refusal(subject).orElseGet(() -> check.orElseThrow().apply(subject));
    } catch (RuntimeException bug) {
      return new Outcome.Errored(describe(bug));
    }
  }

  /** This rule with more tests. */
  Rule with(List<RuleTest> more) {
    List<RuleTest> all = new ArrayList<>(tests);
    all.addAll(more);
    return copy(severity, all);
  }

  /** This rule with another severity. */
  Rule graded(Severity other) {
    return copy(other, tests);
  }

  private Rule copy(Severity otherSeverity, List<RuleTest> otherTests) {
    return new Rule(
        id,
        topic,
        title,
        otherSeverity,
        rationale,
        applicability,
        check,
        fleetCheck,
        message,
        remedy,
        references,
        otherTests,
        source);
  }

  /** Type and first place of our own code; the message is left out, it may quote the export. */
  public static String describe(Throwable bug) {
    for (StackTraceElement frame : bug.getStackTrace()) {
      if (frame.getClassName().startsWith("org.auscult.")) {
        return bug.getClass().getSimpleName() + " at " + frame;
      }
    }
    return bug.getClass().getSimpleName();
  }
}
