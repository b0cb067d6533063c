package org.auscult.rule.check;

import java.util.ArrayList;
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
import org.auscult.rule.Subject;
import org.auscult.source.Secret;
import org.auscult.source.Text;

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

  @Override
  public Answer ask(Subject subject, byte[] runKey) {
    List<Claim> claims = new ArrayList<>();
    for (Item item : items(subject)) {
      if (where.test(item, subject) == Truth.TRUE) {
        for (String mark : marks(item, runKey)) {
          claims.add(new Claim(mark, wording.place(item, item.where(), OTHERS, subject)));
        }
      }
    }
    return new Answer(claims, doubt(subject));
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
    boolean decided =
        section.coverage().complete() || section.coverage() instanceof Coverage.Foreign;
    return decided ? Optional.empty() : Optional.of(NotAssessedOutcomes.of(section.coverage()));
  }

  private List<String> marks(Item item, byte[] runKey) {
    List<String> marks = List.of("");
    for (Field<?> field : fields) {
      List<String> longer = new ArrayList<>();
      for (String mark : marks) {
        values(item, field, runKey).forEach(value -> longer.add(mark + '\u0001' + value));
      }
      marks = longer;
    }
    return marks;
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
        ? list.stream().map(String::valueOf).toList()
        : List.of(String.valueOf(value).toLowerCase(Locale.ROOT));
  }
}
