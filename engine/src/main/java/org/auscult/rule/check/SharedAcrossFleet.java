package org.auscult.rule.check;

import java.util.HashMap;
import java.util.LinkedHashMap;
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
import org.auscult.source.Redactor;
import org.auscult.source.Secret;
import org.auscult.source.Span;
import org.auscult.source.Text;
import org.auscult.tree.ConfigTree;

/** What no two devices may have alike: a field of a noun, for the items that count. */
record SharedAcrossFleet(
    ItemType type, List<Field<?>> fields, ItemTest where, Wording wording, Text message)
    implements FleetCheck {
  /** The slot stays until all devices have been asked. */
  private static final Map<String, Text> OTHERS = Map.of("others", Text.verbatim("{others}"));

  @Override
  public Set<ItemType> reads() {
    return Set.of(type);
  }

  /** What two devices may have alike: its mark, and of a list the word that it is about. */
  private record Share(String mark, Optional<String> word, Map<String, Text> shown) {
    static final Share NONE = new Share("", Optional.empty(), OTHERS);

    Share and(String value) {
      return new Share(mark + '\u0001' + value, word, shown);
    }

    Share and(Field<?> field, String one, Redactor redactor) {
      Map<String, Text> all = new HashMap<>(shown);
      all.put(field.name(), Text.verbatim(redactor.value(one)));
      return new Share(mark + '\u0001' + one, Optional.of(one), all);
    }
  }

  @Override
  public Answer ask(Subject subject, byte[] runKey) {
    Map<String, Claim> claims = new LinkedHashMap<>();
    for (Item item : items(subject)) {
      if (where.test(item, subject) == Truth.TRUE) {
        Span at = place(item);
        Map<String, Span> lines = type.single() ? lines(subject, at) : Map.of();
        for (Share share : shares(item, subject.redactor(), runKey)) {
          Span line = share.word().map(word -> lines.getOrDefault(word, at)).orElse(at);
          Place place = wording.place(item, line, share.shown(), subject);
          claims.putIfAbsent(share.mark(), new Claim(share.mark(), place));
        }
      }
    }
    return new Answer(List.copyOf(claims.values()), doubt(subject));
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
    return section.coverage() instanceof Coverage.Complete
        ? Optional.empty()
        : Optional.of(NotAssessedOutcomes.of(section.coverage()));
  }

  private List<Share> shares(Item item, Redactor redactor, byte[] runKey) {
    List<Share> shares = List.of(Share.NONE);
    for (Field<?> field : fields) {
      shares =
          shares.stream()
              .flatMap(share -> longer(share, item, field, redactor, runKey).stream())
              .toList();
    }
    return shares;
  }

  private static List<Share> longer(
      Share share, Item item, Field<?> field, Redactor redactor, byte[] runKey) {
    Object value = item.get(field).value().orElse(null);
    if (value instanceof Secret secret) {
      return secret.reuseMark(runKey).map(share::and).stream().toList();
    }
    if (value instanceof List<?> list) {
      return list.stream().map(one -> share.and(field, String.valueOf(one), redactor)).toList();
    }
    return value == null
        ? List.of()
        : List.of(share.and(String.valueOf(value).toLowerCase(Locale.ROOT)));
  }
}
