package org.auscult.formats.packetfilter;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.auscult.source.Span;

/** A list of rules that packets pass through, called by the system or by other chains. */
public final class Chain {
  /** The most ways into a chain that are told apart. */
  private static final int WAYS = 4;

  private final String table;
  private final String name;
  private final List<Rule> rules = new ArrayList<>();
  private final Set<Way> ways = new LinkedHashSet<>();
  private Optional<Hook> hook = Optional.empty();
  private Optional<Boolean> permits = Optional.empty();
  private Optional<Task> task = Optional.empty();
  private Span policyAt;
  private boolean crowded;

  /** Where the system calls a chain, and whether to filter. */
  public enum Hook {
    /** What is for the device itself. */
    INPUT,
    /** What passes through. */
    FORWARD,
    /** What the device itself sends. */
    OUTPUT,
    /** All that comes in, before it is known where it goes. */
    PREROUTING,
    /** All that leaves. */
    POSTROUTING
  }

  /** What a chain is there for. */
  public enum Task {
    /** To say what passes. */
    FILTER,
    /** To change addresses. */
    TRANSLATE,
    /** To mark or change packets. */
    MARK
  }

  /** One way into a chain: where it began, and what all jumps on it ask. */
  record Way(Hook hook, Match match, boolean logged) {}

  Chain(String table, String name, Span at) {
    this.table = table;
    this.name = name;
    this.policyAt = at;
  }

  /** Table and name, as reports show them. */
  public String title() {
    return table + ' ' + name;
  }

  /** Its table. */
  public String table() {
    return table;
  }

  /** Its own name. */
  public String name() {
    return name;
  }

  /** Says where the system calls it. */
  public void hook(Hook where) {
    hook = Optional.of(where);
  }

  /** Where the system calls it; empty for a chain that only others call. */
  public Optional<Hook> hook() {
    return hook;
  }

  /** Says what it is there for. */
  public void task(Task what) {
    task = Optional.of(what);
  }

  /**
   * What it is there for; a chain that does not say so filters, or serves the one that calls it.
   */
  Task task() {
    return task.orElse(Task.FILTER);
  }

  void serve(Chain caller) {
    task = task.or(() -> Optional.of(caller.task()));
  }

  boolean filters() {
    return task() == Task.FILTER;
  }

  /** Says what becomes of a packet that no rule decides about. */
  public void policy(boolean permit, Span at) {
    permits = Optional.of(permit);
    policyAt = at;
  }

  /** Says what becomes of such a packet where nothing else is said. */
  public void standard(boolean permit) {
    permits = permits.or(() -> Optional.of(permit));
  }

  /** True when a packet that no rule decides about passes; empty when that is not said. */
  Optional<Boolean> permits() {
    return permits;
  }

  Span policyAt() {
    return policyAt;
  }

  /** Appends a rule. */
  public void add(Rule rule) {
    rules.add(rule);
  }

  /** Its rules, in order. */
  public List<Rule> rules() {
    return rules;
  }

  /** Notes a way in; false when it is known, or one too many. */
  boolean reach(Way way) {
    if (ways.contains(way)) {
      return false;
    }
    if (ways.size() == WAYS) {
      crowded = true;
      return false;
    }
    return ways.add(way);
  }

  Set<Way> ways() {
    return ways;
  }

  /** True when there are more ways in than were told apart. */
  boolean crowded() {
    return crowded;
  }
}
