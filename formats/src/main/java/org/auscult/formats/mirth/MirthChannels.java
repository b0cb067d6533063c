package org.auscult.formats.mirth;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.auscult.device.DeviceBuilder;
import org.auscult.device.Firmware;
import org.auscult.device.Item;
import org.auscult.device.MessageStore;
import org.auscult.device.Setting;
import org.auscult.source.Redactor;
import org.auscult.source.Text;
import org.auscult.tree.ConfigNode;

/** The channels of a file: their connectors and what they keep. */
final class MirthChannels {
  private static final Set<String> HOLDERS =
      Set.of("serverConfiguration", "channels", "channelGroup", "channelGroups", "list");
  private static final Set<String> GROUP =
      Set.of("id", "name", "revision", "lastModified", "description");
  private static final Pattern PATTERNS =
      Pattern.compile("(?:regex|identity|dicom)\\.[A-Za-z0-9.]+");
  private static final Text PRUNER =
      new Text(
          "whether the data pruner runs is in the server backup only",
          "seule la sauvegarde du serveur indique si la purge est active");

  private final DeviceBuilder device;
  private final MirthListeners listeners;
  private final MirthSenders senders;
  private final MirthScripts scripts;
  private final Setting<Boolean> pruner;
  private final Set<String> seen = new HashSet<>();

  /**
   * @param pruner whether the data pruner of the server runs
   */
  MirthChannels(
      DeviceBuilder device, Redactor redactor, MirthScripts scripts, Setting<Boolean> pruner) {
    this.device = device;
    this.listeners = new MirthListeners(device, redactor);
    this.senders = new MirthSenders(device, redactor);
    this.scripts = scripts;
    this.pruner = pruner;
  }

  /** A channel that an earlier file holds too is not taken twice. */
  void map(ConfigNode root) {
    groups(root);
    for (ConfigNode channel : channels(root)) {
      String id = MirthXml.text(channel, "id");
      if (id.isEmpty() || seen.add(id)) {
        channel(channel.mapped());
      }
    }
  }

  /** Groups only name channels. */
  private static void groups(ConfigNode node) {
    if (node.word(0).equals("channelGroup")) {
      node.mapped().children().stream()
          .filter(child -> GROUP.contains(child.word(0)))
          .forEach(ConfigNode::irrelevantDeep);
      MirthXml.at(node, "channels").stream()
          .flatMap(all -> all.all("channel").stream())
          .filter(channel -> channel.first("sourceConnector").isEmpty())
          .forEach(ConfigNode::irrelevantDeep);
    } else if (node.word(0).isEmpty() || HOLDERS.contains(node.word(0))) {
      node.children().forEach(MirthChannels::groups);
    }
  }

  private static List<ConfigNode> channels(ConfigNode node) {
    List<ConfigNode> found = new ArrayList<>();
    for (ConfigNode child : node.children()) {
      if (child.word(0).equals("channel") && child.first("sourceConnector").isPresent()) {
        found.add(child);
      } else if (HOLDERS.contains(child.word(0))) {
        found.addAll(channels(child.mapped()));
      }
    }
    return found;
  }

  private void channel(ConfigNode channel) {
    String name = MirthXml.text(channel, "name");
    Setting<Boolean> enabled =
        MirthXml.flag(channel, "exportData", "metadata", "enabled")
            .or(MirthXml.flag(channel, "enabled"));
    MirthOther.sort(channel);
    version(channel);
    store(channel, name, enabled);
    channel
        .first("sourceConnector")
        .flatMap(source -> MirthConnector.of(name, source, enabled))
        .ifPresent(
            source -> {
              listeners.map(source);
              senders.map(source);
            });
    MirthXml.at(channel, "destinationConnectors")
        .ifPresent(all -> destinations(all, name, enabled));
    attachments(channel, name, enabled);
    scripts.map(channel, name, enabled);
  }

  /** Attachments are cut out of messages by a pattern, a script or a class of a plugin. */
  private void attachments(ConfigNode channel, String name, Setting<Boolean> enabled) {
    Optional<ConfigNode> handler = MirthXml.at(channel, "properties", "attachmentProperties");
    String type = handler.map(h -> MirthXml.text(h, "type")).orElse("");
    if (type.equals("Custom")) {
      handler.get().first("type").ifPresent(ConfigNode::unmapped);
      return;
    }
    handler.flatMap(h -> h.first("className")).ifPresent(ConfigNode::irrelevant);
    for (ConfigNode entry :
        handler
            .flatMap(h -> MirthXml.at(h, "properties"))
            .map(ConfigNode::children)
            .orElse(List.of())) {
      List<ConfigNode> pair = entry.children();
      if (pair.size() == 2 && pair.get(0).word(1).equals("javascript.script")) {
        entry.mapped();
        pair.get(0).mapped();
        scripts.script(pair.get(1), name, enabled);
      } else if (pair.size() == 2 && PATTERNS.matcher(pair.get(0).word(1)).matches()) {
        entry.irrelevantDeep();
      }
    }
  }

  private void destinations(ConfigNode all, String channel, Setting<Boolean> enabled) {
    for (ConfigNode destination : all.all("connector")) {
      String name = channel + ": " + MirthXml.text(destination, "name");
      MirthConnector.of(name, destination, enabled).ifPresent(senders::map);
    }
  }

  private void version(ConfigNode channel) {
    String version = MirthXml.attribute(channel, "version");
    Item.Builder firmware = device.single(Firmware.TYPE);
    if (!version.isEmpty() && firmware.get(Firmware.VERSION).value().isEmpty()) {
      firmware.set(Firmware.VERSION, version, channel.span());
    }
  }

  private void store(ConfigNode channel, String name, Setting<Boolean> enabled) {
    Item.Builder store = device.add(MessageStore.TYPE, channel.span());
    store
        .set(MessageStore.NAME, name)
        .set(MessageStore.ENABLED, enabled)
        .set(MessageStore.ENCRYPTED, encrypted(channel))
        .set(MessageStore.PRUNED, pruned(channel));
    MirthXml.at(channel, "properties", "messageStorageMode")
        .filter(mode -> !mode.word(1).isEmpty())
        .ifPresent(
            mode ->
                store.set(MessageStore.MODE, mode.word(1).toLowerCase(Locale.ROOT), mode.span()));
  }

  /** Everything is encrypted, or something is not; old versions have one switch for all. */
  private static Setting<Boolean> encrypted(ConfigNode channel) {
    Setting<Boolean> content = MirthXml.flag(channel, "properties", "encryptData");
    Setting<Boolean> attachments = MirthXml.flag(channel, "properties", "encryptAttachments");
    Setting<Boolean> columns = MirthXml.flag(channel, "properties", "encryptCustomMetaData");
    if (!content.value().orElse(false)) {
      return content;
    }
    return !attachments.value().orElse(true) ? attachments : columns.or(content);
  }

  /** A channel is pruned when it states an age and the pruner runs. */
  private Setting<Boolean> pruned(ConfigNode channel) {
    var settings =
        MirthXml.at(channel, "exportData", "metadata", "pruningSettings")
            .or(() -> MirthXml.at(channel, "properties"));
    String metaData = settings.map(s -> MirthXml.text(s, "pruneMetaDataDays")).orElse("");
    String content = settings.map(s -> MirthXml.text(s, "pruneContentDays")).orElse("");
    boolean aged = !metaData.isEmpty() || !content.isEmpty();
    if (!aged) {
      return settings
          .filter(s -> s.word(0).equals("pruningSettings"))
          .map(s -> Setting.of(false, s.wholeSpan()))
          .orElse(Setting.notStated());
    }
    return pruner.or(Setting.unknown(PRUNER));
  }
}
