package org.auscult.rule.check;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.auscult.device.Field;
import org.auscult.device.Item;
import org.auscult.device.ItemType;
import org.auscult.device.Setting;
import org.auscult.fact.Truth;
import org.auscult.rule.Check;
import org.auscult.rule.Outcome;
import org.auscult.rule.Place;
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
        ? new Outcome.Failed(List.of(place(item, setting, where, subject)))
        : unknown(setting, subject);
  }

  private Place place(Item item, Setting<?> setting, Span where, Subject subject) {
    Text value = Wording.shown(setting, subject.redactor());
    Place place = wording.place(item, where, Map.of("value", value), subject);
    return setting instanceof Setting.FactoryDefault<?> fallback
        ? Wording.byDefault(place, fallback.citation().source())
        : place;
  }

  private static Outcome unknown(Setting<?> setting, Subject subject) {
    Text why =
        setting instanceof Setting.Unknown<?> unknown
            ? unknown.why()
            : new Text("the export does not decide it", "l’export ne permet pas de trancher");
    return new Outcome.NotAssessed(why, subject.howToExport());
  }
}
