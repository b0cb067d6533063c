package org.auscult.rule.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.auscult.device.DeviceModel;
import org.auscult.device.Field;
import org.auscult.device.ItemType;
import org.auscult.document.DocumentNode;
import org.auscult.document.Nearest;
import org.auscult.fact.Truth;
import org.auscult.rule.Applicability;
import org.auscult.rule.Check;
import org.auscult.rule.FleetCheck;
import org.auscult.rule.Subject;
import org.auscult.rule.check.Quantified.Kind;
import org.auscult.source.Text;
import org.auscult.tree.NodePath;

/** Reads the {@code check} of a rule; mistakes name file, line, key and the nearest valid one. */
public final class CheckReader {
  static final List<String> KINDS =
      List.of("none", "every", "some", "setting", "tree", "fact", "all", "any", "fleet");

  private final Text message;

  /** A reader for a rule with this message. */
  public CheckReader(Text message) {
    this.message = message;
  }

  /** True when the check is over the fleet. */
  public static boolean overFleet(DocumentNode node) {
    return node.get("fleet").isPresent();
  }

  /** Reads a check over one device. */
  public Check read(DocumentNode node) {
    String kind =
        node.entries().keySet().stream()
            .filter(KINDS::contains)
            .findFirst()
            .orElseThrow(() -> noKind(node));
    DocumentNode subject = node.need(kind);
    return switch (kind) {
      case "none" -> none(node);
      case "every" -> quantified(Kind.EVERY, node, "every");
      case "some" -> quantified(Kind.SOME, node, "some");
      case "setting" -> setting(node);
      case "tree" -> tree(subject);
      case "fact" -> new FactReader(message).read(node);
      case "all", "any" -> combined(kind, node);
      default -> throw subject.mistake("a check over the fleet stands alone", "remove the others");
    };
  }

  private static RuntimeException noKind(DocumentNode node) {
    String first = node.entries().keySet().stream().findFirst().orElse("");
    return node.mistake("\"" + first + "\" is no kind of check", Nearest.advice(first, KINDS));
  }

  private Check none(DocumentNode node) {
    node.only("none", "where", "covered-by");
    ItemType type = noun(node.need("none"), false);
    ItemTestReader tests = new ItemTestReader(type);
    ItemTest where = node.get("where").map(tests::read).orElse(ItemTest.always());
    List<CoveredElsewhere.Other> others =
        node.get("covered-by").map(DocumentNode::list).orElse(List.of()).stream()
            .map(other -> other.only("rule", "where"))
            .map(
                other ->
                    new CoveredElsewhere.Other(
                        other.need("rule").text(), tests.read(other.need("where"))))
            .toList();
    ItemTest own =
        others.stream().map(CoveredElsewhere.Other::where).reduce(where, ItemTest::butNot);
    Check check =
        new Quantified(
            Kind.NONE,
            type,
            own,
            ItemTest.always(),
            wording(node, Optional.of(type)).deciding(tests.fields()));
    return others.isEmpty() ? check : new CoveredElsewhere(check, type, where, others);
  }

  private Check quantified(Kind kind, DocumentNode node, String key) {
    if (kind == Kind.EVERY) {
      node.only(key, "where", "must");
    } else {
      node.only(key, "where");
    }
    ItemType type = noun(node.need(key), false);
    ItemTestReader tests = new ItemTestReader(type);
    ItemTest where = node.get("where").map(tests::read).orElse(ItemTest.always());
    ItemTest must = kind == Kind.EVERY ? tests.read(node.need("must")) : ItemTest.always();
    Wording wording = wording(node, Optional.of(type)).deciding(tests.fields());
    return new Quantified(kind, type, where, must, wording);
  }

  private Check setting(DocumentNode node) {
    DocumentNode path = node.need("setting");
    Field<?>[] field = new Field<?>[1];
    ItemType type = settingPath(path, field);
    ItemTest must = settingTest(node, field[0]);
    return new SettingCheck(type, field[0], must, wording(node, Optional.of(type), "value"));
  }

  /** Everything beside the path is the test of the field. */
  private static ItemTest settingTest(DocumentNode node, Field<?> field) {
    List<ItemTest> parts = new ArrayList<>();
    for (Map.Entry<String, DocumentNode> entry : node.entries().entrySet()) {
      if (!entry.getKey().equals("setting")) {
        parts.add(FieldTests.readOperator(field, entry.getKey(), entry.getValue()));
      }
    }
    if (parts.isEmpty()) {
      throw node.mistake("the setting is not tested", "add a test such as \"equals: true\"");
    }
    return (item, subject) -> {
      Truth truth = Truth.TRUE;
      for (ItemTest part : parts) {
        truth = truth.and(part.test(item, subject));
      }
      return truth;
    };
  }

  private static ItemType settingPath(DocumentNode path, Field<?>[] found) {
    String[] parts = path.text().split("\\.", -1);
    if (parts.length != 2) {
      throw path.mistake("a setting is named noun.field", "write it so");
    }
    ItemType type = noun(path, parts[0], true);
    found[0] =
        type.field(parts[1])
            .orElseThrow(
                () ->
                    path.mistake(
                        type.name() + " has no field \"" + parts[1] + "\"",
                        Nearest.advice(
                            parts[1], type.fields().stream().map(Field::name).toList())));
    return type;
  }

  private Check tree(DocumentNode node) {
    node.only("absent", "present");
    boolean absent = node.get("absent").isPresent();
    DocumentNode pattern = node.need(absent ? "absent" : "present");
    try {
      return new TreeCheck(NodePath.parse(pattern.text()), absent, wording(node, Optional.empty()));
    } catch (IllegalArgumentException e) {
      throw pattern.mistake("not a path: " + e.getMessage(), "write words, levels set apart by /");
    }
  }

  private Check combined(String kind, DocumentNode node) {
    node.only(kind);
    List<Check> parts = node.need(kind).list().stream().map(this::read).toList();
    if (parts.isEmpty()) {
      throw node.mistake("nothing is combined", "list at least two checks");
    }
    return new Combined(kind.equals("all"), parts);
  }

  /**
   * Reads a check over the fleet: {@code fleet: {same: noun, by: [...], where: …}}, or over the
   * sources of one device: {@code fleet: {differs: noun, by: [...], says: [...], …}}.
   */
  public FleetCheck readFleet(DocumentNode node) {
    DocumentNode fleet = node.only("fleet").need("fleet");
    return fleet.get("differs").isPresent() ? disagreement(node, fleet) : shared(node, fleet);
  }

  private FleetCheck shared(DocumentNode node, DocumentNode fleet) {
    fleet.only("same", "by", "where");
    ItemType type = anyNoun(fleet.need("same"));
    Wording wording = wording(node, Optional.of(type), "others", "shared");
    return new SharedAcrossFleet(
        type, fields(type, fleet.need("by").list()), where(type, fleet), wording, message);
  }

  private FleetCheck disagreement(DocumentNode node, DocumentNode fleet) {
    fleet.only("differs", "by", "says", "where", "otherwise", "of", "alone");
    ItemType type = anyNoun(fleet.need("differs"));
    List<Field<?>> by = fields(type, fleet.get("by").map(DocumentNode::list).orElse(List.of()));
    if (type.single() != by.isEmpty()) {
      throw fleet.mistake(
          "\"by\" names the items of a list, and of a list only",
          type.single() ? "remove it" : "name the fields by which an item is the same");
    }
    return new Disagreement(
        type,
        by,
        fields(type, fleet.need("says").list()),
        where(type, fleet),
        fleet.textOf("otherwise"),
        fields(type, fleet.get("of").stream().toList()).stream().findFirst(),
        Set.copyOf(fleet.get("alone").map(DocumentNode::texts).orElse(List.of())),
        wording(node, Optional.of(type), "others", "stated"),
        message);
  }

  private static ItemTest where(ItemType type, DocumentNode fleet) {
    return fleet.get("where").map(new ItemTestReader(type)::read).orElse(ItemTest.always());
  }

  private static ItemType anyNoun(DocumentNode node) {
    return DeviceModel.named(node.text()).orElseThrow(() -> unknownNoun(node, node.text()));
  }

  private static List<Field<?>> fields(ItemType type, List<DocumentNode> names) {
    List<Field<?>> fields = new ArrayList<>();
    for (DocumentNode name : names) {
      fields.add(
          type.field(name.text())
              .orElseThrow(
                  () ->
                      name.mistake(
                          type.name() + " has no field \"" + name.text() + "\"",
                          Nearest.advice(
                              name.text(), type.fields().stream().map(Field::name).toList()))));
    }
    return List.copyOf(fields);
  }

  /** Reads {@code applies}; a missing one means every device. */
  public static Applicability readApplies(DocumentNode node) {
    node.only("format", "kind", "has", "when");
    List<Applicability.Condition> conditions = new ArrayList<>();
    node.get("when").ifPresent(list -> list.list().forEach(c -> conditions.add(condition(c))));
    return new Applicability(
        Set.copyOf(node.get("format").map(DocumentNode::texts).orElse(List.of())),
        Set.copyOf(node.get("kind").map(DocumentNode::texts).orElse(List.of())),
        node.get("has").map(DocumentNode::list).orElse(List.of()).stream()
            .map(name -> noun(name, false))
            .toList(),
        conditions);
  }

  private static Applicability.Condition condition(DocumentNode node) {
    Field<?>[] field = new Field<?>[1];
    ItemType type = settingPath(node.need("setting"), field);
    ItemTest test = settingTest(node, field[0]);
    Text because =
        new Text(
            "it does not arise with this device's " + type + "." + field[0],
            "elle ne se pose pas avec ce réglage de l’équipement : " + type + "." + field[0]);
    return new SettingCondition(type, test, because);
  }

  private record SettingCondition(ItemType type, ItemTest must, Text because)
      implements Applicability.Condition {
    @Override
    public Truth test(Subject subject) {
      return must.test(subject.device().single(type), subject);
    }
  }

  private static ItemType noun(DocumentNode node, boolean single) {
    return noun(node, node.text(), single);
  }

  private static ItemType noun(DocumentNode node, String name, boolean single) {
    ItemType type = DeviceModel.named(name).orElseThrow(() -> unknownNoun(node, name));
    if (type.single() != single) {
      throw node.mistake(
          "\"" + name + "\" is " + (single ? "a list of items" : "a single thing"),
          single ? "use none, every or some" : "use setting: " + name + ".field");
    }
    return type;
  }

  private static RuntimeException unknownNoun(DocumentNode node, String name) {
    return node.mistake(
        "unknown noun \"" + name + "\"",
        Nearest.advice(name, DeviceModel.all().stream().map(ItemType::name).toList()));
  }

  private Wording wording(DocumentNode node, Optional<ItemType> type, String... further) {
    return new Wording(message).check(node, type, further);
  }
}
