package org.auscult.formats.mirth;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.auscult.device.DeviceBuilder;
import org.auscult.device.Item;
import org.auscult.device.MessageStore;
import org.auscult.device.Setting;
import org.auscult.device.StoredSecret;
import org.auscult.source.Redactor;
import org.auscult.tree.ConfigNode;

/** Properties of extensions in a backup: the data pruner, and secrets of any other. */
final class MirthExtensions {
  private static final String PRUNER = "Data Pruner";

  /** When it runs, how much at a time, and how old events of the server may grow. */
  private static final Set<String> SCHEDULE =
      Set.of(
          "pollingProperties",
          "pruningBlockSize",
          "archiverBlockSize",
          "includeAttachments",
          "maxEventAge",
          "pruneEvents",
          "skipIncomplete",
          "time",
          "interval",
          "dayOfWeek",
          "dayOfMonth");

  private static final Set<String> RESOURCE =
      Set.of(
          "pluginPointName",
          "type",
          "id",
          "name",
          "description",
          "includeWithGlobalScripts",
          "loadParentFirst",
          "directory",
          "directoryRecursion");

  private final DeviceBuilder device;
  private final Redactor redactor;

  MirthExtensions(DeviceBuilder device, Redactor redactor) {
    this.device = device;
    this.redactor = redactor;
  }

  void map(ConfigNode backup) {
    for (ConfigNode entry : entries(backup)) {
      String name = entry.mapped().first("string").map(s -> s.mapped().word(1)).orElse("");
      entry
          .first("properties")
          .ifPresent(properties -> properties(name, properties.mapped().children()));
    }
    backup.first("resourceProperties").ifPresent(MirthExtensions::resources);
  }

  private static List<ConfigNode> entries(ConfigNode backup) {
    return backup.first("pluginProperties").map(p -> p.mapped().all("entry")).orElse(List.of());
  }

  /** Whether the data pruner runs. */
  static Setting<Boolean> pruner(ConfigNode backup) {
    return entries(backup).stream()
        .filter(entry -> entry.first("string").filter(s -> s.word(1).equals(PRUNER)).isPresent())
        .flatMap(entry -> entry.first("properties").stream())
        .flatMap(properties -> property(properties.children(), "enabled").stream())
        .map(node -> Setting.of(node.word(1).contains("true"), node.mapped().span()))
        .findFirst()
        .orElse(Setting.notStated());
  }

  private static Optional<ConfigNode> property(List<ConfigNode> properties, String name) {
    return properties.stream().filter(p -> MirthXml.attribute(p, "name").equals(name)).findFirst();
  }

  private void properties(String extension, List<ConfigNode> properties) {
    if (extension.equals(PRUNER)) {
      archive(properties);
      properties.stream()
          .filter(p -> SCHEDULE.contains(MirthXml.attribute(p, "name")))
          .forEach(ConfigNode::irrelevant);
    } else {
      properties.forEach(property -> secret(extension, property));
    }
  }

  /** What is pruned may be written to files first: another store of messages. */
  private void archive(List<ConfigNode> properties) {
    Optional<ConfigNode> enabled = property(properties, "archiveEnabled").map(ConfigNode::mapped);
    Optional<ConfigNode> options = property(properties, "archiverOptions").map(ConfigNode::mapped);
    options.map(o -> MirthXml.inner(o.word(1), "password")).ifPresent(redactor::remember);
    if (enabled.filter(node -> node.word(1).contains("true")).isEmpty()) {
      return;
    }
    Item.Builder store = device.add(MessageStore.TYPE, enabled.get().span());
    store
        .set(MessageStore.NAME, "archive of the data pruner")
        .set(MessageStore.ENABLED, true)
        .set(MessageStore.MODE, "raw");
    options.ifPresent(
        o ->
            store.set(
                MessageStore.ENCRYPTED,
                MirthXml.inner(o.word(1), "encrypt").equals("true")
                    || MirthXml.inner(o.word(1), "passwordEnabled").equals("true"),
                o.span()));
  }

  private void secret(String extension, ConfigNode property) {
    String name = MirthXml.attribute(property, "name");
    if (MirthSecretWords.secret(name, property.word(1))) {
      MirthXml.mask(redactor, property.mapped().word(1));
      device
          .add(StoredSecret.TYPE, property.span())
          .set(StoredSecret.NAME, extension + " " + name)
          .set(
              StoredSecret.SECRET,
              MirthSecretWords.of(redactor, property.word(1)),
              property.span());
    }
  }

  /** Folders of Java libraries that scripts may use. */
  static void resources(ConfigNode holder) {
    for (ConfigNode node : holder.irrelevant().children()) {
      if (node.word(0).equals("list")) {
        resources(node);
      } else if (node.word(0).endsWith(".DirectoryResourceProperties")) {
        node.irrelevant().children().stream()
            .filter(child -> RESOURCE.contains(child.word(0)))
            .forEach(ConfigNode::irrelevant);
      }
    }
  }
}
