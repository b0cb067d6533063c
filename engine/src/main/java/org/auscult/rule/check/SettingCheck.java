package org.auscult.rule.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.auscult.device.Field;
import org.auscult.device.Item;
import org.auscult.device.ItemType;
import org.auscult.device.Setting;
import org.auscult.fact.Truth;
import org.auscult.rule.Check;
import org.auscult.rule.Outcome;
import org.auscult.rule.Subject;
import org.auscult.source.Span;
import org.auscult.source.Text;

/** A check of one field of a single noun: its value must pass the test. */
record SettingCheck(ItemType type, Field<?> field, ItemTest must, Wording wording)
    implements Check {

  @Override
  public Set<ItemType> reads() {
    return Set.of(type);
  }

  @Override
  public Outcome apply(Subject subject) {
    Item item = subject.device().single(type);
    Setting<?> setting = item.get(field);
    Span where = setting.where().orElse(subject.device().where());
    Truth truth = must.test(item, subject);
    if (truth == Truth.TRUE) {
      return new Outcome.Passed(List.of(where));
    }
    return truth == Truth.FALSE
        ? new Outcome.Failed(List.of(wording.place(item, line(where), value(setting), subject)))
        : unknown(setting, subject);
  }

  /** A value that no line states points at the head of the file, not at all of it. */
  private static Span line(Span where) {
    return where.lastLine() - where.firstLine() > 50
        ? Span.line(where.file(), where.firstLine())
        : where;
  }

  private static Map<String, Text> value(Setting<?> setting) {
    String value = setting.value().map(String::valueOf).orElse("?");
    Optional<String> source =
        setting instanceof Setting.FactoryDefault<?> fallback
            ? Optional.of(fallback.citation().source())
            : Optional.empty();
    Text shown =
        new Text(
            value + source.map(s -> " (not stated; documented default: " + s + ")").orElse(""),
            value
                + source
                    .map(s -> " (non indiqué ; valeur par défaut documentée : " + s + ")")
                    .orElse(""));
    return Map.of("value", shown);
  }

  private static Outcome unknown(Setting<?> setting, Subject subject) {
    Text why =
        setting instanceof Setting.Unknown<?> unknown
            ? unknown.why()
            : new Text("the export does not decide it", "l’export ne permet pas de trancher");
    return new Outcome.NotAssessed(why, subject.howToExport());
  }
}
