package org.auscult.rule.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.auscult.device.Coverage;
import org.auscult.device.Field;
import org.auscult.device.Item;
import org.auscult.device.ItemType;
import org.auscult.device.Section;
import org.auscult.fact.Truth;
import org.auscult.rule.FleetCheck;
import org.auscult.rule.NotAssessedOutcomes;
import org.auscult.rule.Outcome;
import org.auscult.rule.Place;
import org.auscult.rule.Subject;
import org.auscult.source.Secret;
import org.auscult.source.Span;
import org.auscult.source.Text;
import org.auscult.tree.ConfigTree;

/** What no two devices may have alike: a field of a noun, for the items that count. */
record SharedAcrossFleet(
    ItemType type, List<Field<?>> fields, ItemTest where, Wording wording, Text message)
    implements FleetCheck {
  /** The slot stays until all devices have been asked. */
  private static final Text OTHERS = Text.verbatim("{others}");

  @Override
  public Set<ItemType> reads() {
    return Set.of(type);
  }

  @Override
  public Answer ask(Subject subject, byte[] runKey) {
    List<Claim> claims = new ArrayList<>();
    for (Item item : items(subject)) {
      if (where.test(item, subject) == Truth.TRUE) {
        Span at = place(item);
        Map<String, Span> lines = type.single() ? lines(subject, at) : Map.of();
        for (Mark mark : marks(item, runKey)) {
          Span line = lines.getOrDefault(mark.shown(), at);
          claims.add(new Claim("", mark.key(), place(item, line, mark, subject)));
        }
      }
    }
    return new Answer(claims, doubt(subject));
  }

  private Place place(Item item, Span at, Mark mark, Subject subject) {
    Text shared = Text.verbatim(subject.redactor().value(mark.shown()));
    return wording.place(item, at, Map.of("others", OTHERS, "shared", shared), subject);
  }

  /** Of a single noun, the lines that state the field. */
  private Span place(Item item) {
    return type.single() ? item.get(fields.get(0)).where().orElse(item.where()) : item.where();
  }

  /** Where each word of these lines stands first. */
  private static Map<String, Span> lines(Subject subject, Span at) {
    Map<String, Span> lines = new HashMap<>();
    for (ConfigTree.Root root : subject.tree().roots()) {
      if (root.file().path().equals(at.file())) {
        root.node()
            .walk(
                node -> {
                  boolean inside = at.to(node.span()).equals(at);
                  node.words().stream()
                      .filter(word -> inside)
                      .forEach(word -> lines.putIfAbsent(word, node.span()));
                });
      }
    }
    return lines;
  }

  private List<Item> items(Subject subject) {
    return type.single()
        ? List.of(subject.device().single(type))
        : subject.device().section(type).items();
  }

  private Optional<Outcome.NotAssessed> doubt(Subject subject) {
    if (type.single()) {
      boolean known =
          fields.stream().allMatch(f -> subject.device().single(type).get(f).value().isPresent());
      return known
          ? Optional.empty()
          : Optional.of(
              new Outcome.NotAssessed(
                  new Text("the export does not show it", "l’export ne le montre pas"),
                  subject.howToExport()));
    }
    Section section = subject.device().section(type);
    boolean all = section.coverage().complete() || section.coverage() instanceof Coverage.Absent;
    return all ? Optional.empty() : Optional.of(NotAssessedOutcomes.of(section.coverage()));
  }

  /**
   * What makes a claim equal to another one.
   *
   * @param shown the same in words; empty for a secret
   */
  private record Mark(String key, String shown) {
    Mark and(String value, boolean secret) {
      String gap = shown.isEmpty() ? "" : " ";
      return new Mark(key + '\u0001' + value, secret ? shown : shown + gap + value);
    }
  }

  private List<Mark> marks(Item item, byte[] runKey) {
    List<Mark> marks = List.of(new Mark("", ""));
    for (Field<?> field : fields) {
      boolean secret = field.kind() == Field.Kind.SECRET;
      List<Mark> longer = new ArrayList<>();
      for (Mark mark : marks) {
        values(item, field, runKey).forEach(value -> longer.add(mark.and(value, secret)));
      }
      marks = longer;
    }
    return marks;
  }

  /** Addresses that every device gives itself: loopback and link-local (RFC 6890). */
  private static boolean ofItself(String word) {
    return word.startsWith("127.")
        || word.startsWith("169.254.")
        || word.startsWith("fe80:")
        || word.equals("::1");
  }

  private static List<String> values(Item item, Field<?> field, byte[] runKey) {
    Object value = item.get(field).value().orElse(null);
    if (value == null) {
      return List.of();
    }
    if (value instanceof Secret secret) {
      return secret.reuseMark(runKey).stream().toList();
    }
    return value instanceof List<?> list
        ? list.stream().map(String::valueOf).filter(word -> !ofItself(word)).distinct().toList()
        : List.of(String.valueOf(value).toLowerCase(Locale.ROOT));
  }
}
