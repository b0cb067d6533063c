package org.auscult.formats.mirth;

import java.util.List;
import java.util.Set;
import org.auscult.device.Account;
import org.auscult.device.DataConnection;
import org.auscult.device.DeviceBuilder;
import org.auscult.device.Firmware;
import org.auscult.device.Identity;
import org.auscult.device.Item;
import org.auscult.device.SessionPolicy;
import org.auscult.device.Setting;
import org.auscult.source.Redactor;
import org.auscult.tree.ConfigNode;

/** A backup of the server configuration, but for its channels. */
final class MirthBackup {
  /** No encryption; {@code 0} is what a server writes that never had mail set up. */
  private static final List<String> NO_TLS = List.of("none", "None", "NONE", "0");

  private static final Set<String> IRRELEVANT =
      Set.of("date", "updateSettings", "channelTags", "channelDependencies");

  /** What a user entry says of the person and of past log-ins. */
  private static final Set<String> PERSON =
      Set.of(
          "id",
          "email",
          "firstName",
          "lastName",
          "organization",
          "role",
          "industry",
          "country",
          "stateTerritory",
          "description",
          "phoneNumber",
          "lastLogin",
          "gracePeriodStart",
          "strikeCount",
          "lastStrikeTime",
          "userConsent");

  private final ConfigNode backup;
  private final DeviceBuilder device;
  private final Redactor redactor;
  private final MirthScripts scripts;

  MirthBackup(ConfigNode backup, DeviceBuilder device, Redactor redactor, MirthScripts scripts) {
    this.backup = backup.mapped();
    this.device = device;
    this.redactor = redactor;
    this.scripts = scripts;
  }

  void map() {
    Item.Builder firmware = device.single(Firmware.TYPE);
    String version = MirthXml.attribute(backup, "version");
    if (!version.isEmpty() && firmware.get(Firmware.VERSION).value().isEmpty()) {
      firmware.set(Firmware.VERSION, version, backup.span());
    }
    MirthXml.at(backup, "users").ifPresent(users -> users.all("user").forEach(this::user));
    MirthXml.at(backup, "serverSettings").ifPresent(this::settings);
    MirthMaps maps = new MirthMaps(device, redactor, scripts);
    MirthXml.at(backup, "configurationMap").ifPresent(maps::variables);
    MirthXml.at(backup, "globalScripts").ifPresent(all -> scripts.entries(all, "global scripts"));
    new MirthExtensions(device, redactor).map(backup);
    backup.children().stream()
        .filter(node -> IRRELEVANT.contains(node.word(0)) || node.everything().isEmpty())
        .forEach(ConfigNode::irrelevantDeep);
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
    user.children().stream()
        .filter(child -> PERSON.contains(child.word(0)))
        .forEach(ConfigNode::irrelevantDeep);
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
    MirthXml.at(settings, "loginNotificationMessage");
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
                mail.set(DataConnection.ENCRYPTED, !NO_TLS.contains(node.word(1)), node.span()));
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
          DataConnection.SECRET, MirthPlaceholders.of(redactor, node.word(1)), node.span());
    }
  }
}
