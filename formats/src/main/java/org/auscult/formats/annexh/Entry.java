package org.auscult.formats.annexh;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.auscult.source.Span;
import org.auscult.tree.ConfigNode;

/** An entry of the directory: its name and the attribute lines that are in force. */
public final class Entry {
  private final ConfigNode node;
  private final EntryName name;
  private final List<Attribute> lines;
  private final Set<String> classes = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);

  /**
   * An entry.
   *
   * @param node the statement with all that stands inside
   */
  public Entry(EntryName name, ConfigNode node, List<Attribute> lines) {
    this.node = node;
    this.name = name;
    this.lines = new ArrayList<>(lines);
  }

  /** Its name. */
  public EntryName name() {
    return name;
  }

  /** The lines of the entry. */
  Span span() {
    return node.wholeSpan();
  }

  /** The attribute lines. */
  List<Attribute> lines() {
    return lines;
  }

  /** Takes an attribute line in, as a change record does. */
  public void add(Attribute line) {
    lines.add(line);
  }

  /** Takes out the lines of an attribute whose value is meant, as a change record does. */
  public void remove(String attribute, Predicate<String> meant) {
    for (Attribute line : lines(attribute)) {
      if (meant.test(line.value())) {
        lines.remove(line.mapped());
      }
    }
  }

  /** True for an entry of this class, as it states or as its own name tells in a fragment. */
  boolean isA(String objectClass) {
    if (classes.isEmpty()) {
      classes.addAll(values("objectClass"));
      classes.add(told());
    }
    return classes.contains(objectClass);
  }

  private String told() {
    boolean part = name.device().isPresent();
    return switch (name.attribute().toLowerCase(Locale.ROOT)) {
      case "dicomdevicename" -> "dicomDevice";
      case "dicomaetitle" -> part ? "dicomNetworkAE" : "dicomUniqueAETitle";
      case "hl7applicationname" -> part ? "hl7Application" : "";
      case "cn" ->
          line("dicomTLSCipherSuite").or(() -> line("dicomPort")).isPresent()
              ? "dicomNetworkConnection"
              : "";
      default -> "";
    };
  }

  List<Attribute> lines(String attribute) {
    return lines.stream().filter(line -> line.name().equalsIgnoreCase(attribute)).toList();
  }

  Optional<Attribute> line(String attribute) {
    return lines(attribute).stream().findFirst();
  }

  /** The value of an attribute; the empty text without one. */
  String value(String attribute) {
    return line(attribute).map(line -> line.value()).orElse("");
  }

  List<String> values(String attribute) {
    return lines(attribute).stream().map(line -> line.value()).toList();
  }

  /** Hands over an attribute line that the model takes in. */
  Entry map(String attribute, Consumer<Attribute> taker) {
    line(attribute).ifPresent(line -> taker.accept(line.mapped()));
    return this;
  }

  /** Says of attributes that the model holds what they say. */
  Entry mapped(String... attributes) {
    for (String attribute : attributes) {
      lines(attribute).forEach(Attribute::mapped);
    }
    return this;
  }

  /** Says that the model holds what the entry is: its name and classes. */
  Entry understood() {
    node.mapped();
    mapped("objectClass");
    lines(name.attribute()).stream()
        .filter(line -> line.value().equalsIgnoreCase(name.value()))
        .forEach(Attribute::mapped);
    return this;
  }

  /** Says that the entry means nothing for security. */
  void irrelevant() {
    node.irrelevantDeep();
  }

  /** The smallest span of the lines with this attribute; that of the entry without any. */
  Span spanOf(String attribute) {
    return lines(attribute).stream().map(Attribute::span).reduce(Span::to).orElse(span());
  }

  /** Where the entry says that it is of this class. */
  Span classSpan(String objectClass) {
    return lines("objectClass").stream()
        .filter(line -> line.value().equals(objectClass))
        .findFirst()
        .map(Attribute::span)
        .orElse(span());
  }

  /** False when it is stated to be not installed: known, but not in use. */
  boolean installed() {
    return !value("dicomInstalled").equalsIgnoreCase("FALSE");
  }
}
