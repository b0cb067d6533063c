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
import org.auscult.fact.Truth;
import org.auscult.rule.FleetCheck;
import org.auscult.rule.Place;
import org.auscult.rule.Subject;
import org.auscult.source.Redactor;
import org.auscult.source.Span;
import org.auscult.source.Text;

/**
 * What all sources of one device must say alike. Of a single noun, each field is a thing of its
 * own; of a list, items are the same thing when the fields that name it are equal.
 *
 * @param by the fields that name an item of a list; empty for a single noun
 * @param says the fields that must agree; one for a list
 * @param otherwise what a source says of items that it does not have, where its section is
 *     complete; empty when it then says nothing
 * @param of the field that tells what a single noun belongs to: statements of different things do
 *     not contradict each other
 * @param alone values of that field that are compared with their like only
 */
record Disagreement(
    ItemType type,
    List<Field<?>> by,
    List<Field<?>> says,
    ItemTest where,
    Optional<String> otherwise,
    Optional<Field<?>> of,
    Set<String> alone,
    Wording wording,
    Text message)
    implements FleetCheck {
  private static final Text OTHERS = Text.verbatim("{others}");

  @Override
  public boolean withinDevice() {
    return true;
  }

  /** Versions and models are written with more or less detail: one may begin with the other. */
  @Override
  public boolean agree(String mark, String other) {
    return mark.equals(other) || beginsWith(mark, other) || beginsWith(other, mark);
  }

  private static boolean beginsWith(String longer, String start) {
    return longer.startsWith(start)
        && !start.isEmpty()
        && longer.length() > start.length()
        && !Character.isLetterOrDigit(longer.charAt(start.length()));
  }

  @Override
  public Set<ItemType> reads() {
    return Set.of(type);
  }

  @Override
  public Answer ask(Subject subject, byte[] runKey) {
    List<Claim> claims = new ArrayList<>();
    if (type.single()) {
      Item item = subject.device().single(type);
      for (Field<?> field : says) {
        mark(item, field)
            .ifPresent(
                mark -> {
                  Span at = item.get(field).where().orElse(item.where());
                  Owner owner =
                      of.flatMap(other -> mark(item, other))
                          .map(name -> new Owner(name, alone.contains(name)))
                          .orElse(Owner.NONE);
                  claims.add(new Claim(field.name(), mark, owner, place(item, at, mark, subject)));
                });
      }
    } else {
      items(subject, claims);
    }
    return new Answer(claims, Optional.empty());
  }

  private void items(Subject subject, List<Claim> claims) {
    for (Item item : subject.device().section(type).items()) {
      Optional<String> about = about(item);
      Optional<String> mark = mark(item, says.get(0));
      if (about.isPresent() && mark.isPresent() && where.test(item, subject) == Truth.TRUE) {
        claims.add(
            new Claim(about.get(), mark.get(), place(item, item.where(), mark.get(), subject)));
      }
    }
    Coverage coverage = subject.device().section(type).coverage();
    if (otherwise.isPresent() && coverage instanceof Coverage.Complete complete) {
      Item none = Item.of(type, complete.region()).build();
      Place place = place(none, complete.region(), otherwise.get(), subject);
      claims.add(new Claim(ALL_ELSE, otherwise.get(), place));
    }
  }

  private Place place(Item item, Span at, String mark, Subject subject) {
    Redactor redactor = subject.redactor();
    Text stated = Text.verbatim(redactor.value(mark));
    return wording.place(item, at, Map.of("others", OTHERS, "stated", stated), subject);
  }

  private Optional<String> about(Item item) {
    List<String> parts = new ArrayList<>();
    for (Field<?> field : by) {
      Optional<String> part = mark(item, field);
      if (part.isEmpty()) {
        return Optional.empty();
      }
      parts.add(part.get());
    }
    return Optional.of(String.join("\u0001", parts));
  }

  private static Optional<String> mark(Item item, Field<?> field) {
    return item.get(field)
        .value()
        .map(value -> String.valueOf(value).strip().toLowerCase(Locale.ROOT))
        .filter(value -> !value.isEmpty());
  }
}
