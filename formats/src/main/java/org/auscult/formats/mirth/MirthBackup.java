package org.auscult.formats.mirth;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.auscult.device.Account;
import org.auscult.device.DataConnection;
import org.auscult.device.DeviceBuilder;
import org.auscult.device.Firmware;
import org.auscult.device.Identity;
import org.auscult.device.Item;
import org.auscult.device.SessionPolicy;
import org.auscult.device.Setting;
import org.auscult.formats.secret.PlaceholderSecrets;
import org.auscult.source.Redactor;
import org.auscult.tree.ConfigNode;

/** A backup of the server configuration, but for its channels. */
final class MirthBackup {
  private static final Set<String> IRRELEVANT =
      Set.of("date", "updateSettings", "channelTags", "channelDependencies");

  private final ConfigNode backup;
  private final DeviceBuilder device;
  private final Redactor redactor;

  MirthBackup(ConfigNode backup, DeviceBuilder device, Redactor redactor) {
    this.backup = backup.mapped();
    this.device = device;
    this.redactor = redactor;
  }

  void map() {
    Item.Builder firmware = device.single(Firmware.TYPE);
    String version = MirthXml.attribute(backup, "version");
    if (!version.isEmpty() && firmware.get(Firmware.VERSION).value().isEmpty()) {
      firmware.set(Firmware.VERSION, version, backup.span());
    }
    MirthXml.at(backup, "users").ifPresent(users -> users.all("user").forEach(this::user));
    MirthXml.at(backup, "serverSettings").ifPresent(this::settings);
    MirthXml.at(backup, "configurationMap")
        .ifPresent(map -> map.all("entry").forEach(this::variable));
    MirthXml.at(backup, "globalScripts")
        .ifPresent(
            all -> {
              MirthScripts.idle(all);
              new MirthScripts(device, redactor)
                  .map(all, "global scripts", Setting.of(true, all.wholeSpan()));
            });
    backup.children().stream()
        .filter(node -> IRRELEVANT.contains(node.word(0)) || node.everything().isEmpty())
        .forEach(ConfigNode::irrelevantDeep);
  }

  /** Whether the data pruner runs, as its plugin properties say. */
  static Setting<Boolean> pruner(ConfigNode backup) {
    for (ConfigNode entry :
        backup.first("pluginProperties").map(p -> p.mapped().all("entry")).orElse(List.of())) {
      boolean pruner =
          entry.first("string").filter(s -> s.word(1).equals("Data Pruner")).isPresent();
      Optional<ConfigNode> enabled =
          entry
              .first("properties")
              .flatMap(
                  properties ->
                      properties.children().stream()
                          .filter(p -> MirthXml.attribute(p, "name").equals("enabled"))
                          .findFirst());
      if (pruner && enabled.isPresent()) {
        entry.mapped();
        entry.children().forEach(ConfigNode::mapped);
        ConfigNode flag = enabled.get().mapped();
        return Setting.of(flag.word(1).equals("true"), flag.span());
      }
    }
    return Setting.notStated();
  }

  /** The backup names users; it holds no passwords. */
  private void user(ConfigNode user) {
    MirthXml.at(user.mapped(), "username")
        .ifPresent(
            name ->
                device
                    .add(Account.TYPE, user.wholeSpan())
                    .set(Account.NAME, name.word(1), name.span())
                    .set(Account.ENABLED, true));
    user.irrelevantDeep();
  }

  private void settings(ConfigNode settings) {
    Item.Builder identity = device.single(Identity.TYPE);
    MirthXml.set(identity, Identity.HOSTNAME, settings, "serverName");
    session(settings);
    MirthOther.settings(settings);
    MirthXml.at(settings, "smtpHost")
        .filter(node -> !node.word(1).isEmpty())
        .ifPresent(host -> mail(settings, host));
  }

  /** The Administrator ends idle sessions after so many minutes, when told to. */
  private void session(ConfigNode settings) {
    Item.Builder session = device.single(SessionPolicy.TYPE);
    session.set(SessionPolicy.BANNER, MirthXml.flag(settings, "loginNotificationEnabled"));
    Setting<Boolean> ends = MirthXml.flag(settings, "administratorAutoLogoutIntervalEnabled");
    if (ends.value().orElse(false)) {
      MirthXml.at(settings, "administratorAutoLogoutIntervalField")
          .filter(node -> node.word(1).matches("[0-9]{1,6}"))
          .ifPresent(
              node ->
                  session.set(
                      SessionPolicy.IDLE_TIMEOUT_SECONDS,
                      Long.parseLong(node.word(1)) * 60,
                      node.span()));
    } else {
      session.set(SessionPolicy.IDLE_TIMEOUT_SECONDS, ends.map(never -> 0L));
    }
  }

  private void mail(ConfigNode settings, ConfigNode host) {
    Item.Builder mail = device.add(DataConnection.TYPE, host.span());
    mail.set(DataConnection.NAME, "server mail")
        .set(DataConnection.PROTOCOL, "smtp")
        .set(DataConnection.HOST, host.word(1))
        .set(DataConnection.ENABLED, true);
    MirthXml.at(settings, "smtpPort");
    MirthXml.at(settings, "smtpSecure")
        .filter(node -> !node.word(1).isEmpty())
        .ifPresent(
            node ->
                mail.set(
                    DataConnection.ENCRYPTED, !node.word(1).equalsIgnoreCase("none"), node.span()));
    boolean login = MirthXml.flag(settings, "smtpAuth").value().orElse(false);
    MirthXml.at(settings, "smtpPassword")
        .filter(node -> !node.word(1).isEmpty())
        .ifPresent(
            node -> secret(login ? mail.at(host.span().to(node.span())) : mail, node, login));
    if (login) {
      MirthXml.set(mail, DataConnection.ACCOUNT, settings, "smtpUsername");
    }
  }

  private void secret(Item.Builder connection, ConfigNode node, boolean used) {
    redactor.remember(node.word(1));
    if (used) {
      connection.set(
          DataConnection.SECRET, PlaceholderSecrets.of(redactor, node.word(1)), node.span());
    }
  }

  /** Variables that channels refer to; one that is named like a secret is one. */
  private void variable(ConfigNode entry) {
    String key = entry.first("string").map(s -> s.word(1)).orElse("");
    String lower = key.toLowerCase(Locale.ROOT);
    Optional<ConfigNode> value =
        entry.first("com.mirth.connect.util.ConfigurationProperty").flatMap(p -> p.first("value"));
    if (value.isEmpty() || value.get().word(1).isEmpty() || !secretive(lower)) {
      return;
    }
    entry.mapped();
    entry.children().forEach(ConfigNode::mapped);
    Item.Builder connection = device.add(DataConnection.TYPE, entry.wholeSpan());
    connection
        .set(DataConnection.NAME, "configurationMap " + key)
        .set(DataConnection.PROTOCOL, "other");
    secret(connection, value.get().mapped(), true);
    entry
        .first("com.mirth.connect.util.ConfigurationProperty")
        .flatMap(p -> p.first("comment"))
        .ifPresent(ConfigNode::irrelevant);
  }

  private static boolean secretive(String key) {
    return key.contains("pass")
        || key.contains("pwd")
        || key.contains("secret")
        || key.contains("token")
        || key.contains("apikey")
        || key.contains("api_key");
  }
}
