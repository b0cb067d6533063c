package org.auscult.formats.windowshost;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.auscult.device.Account;
import org.auscult.device.Coverage;
import org.auscult.device.Field;
import org.auscult.device.Firmware;
import org.auscult.device.Item;
import org.auscult.device.ItemType;
import org.auscult.device.LoggingPolicy;
import org.auscult.device.NetworkInterface;
import org.auscult.device.NetworkService;
import org.auscult.device.PasswordPolicy;
import org.auscult.device.RemovableMedia;
import org.auscult.device.SessionPolicy;
import org.auscult.device.Setting;
import org.auscult.device.TimeSource;
import org.auscult.device.WindowsPolicy;
import org.auscult.source.Text;

/** Says of all that the parts at hand do not show which command shows it. */
final class NotExported {
  private static final Text NO_PART =
      new Text(
          "none of the files of this host shows it", "aucun des fichiers de ce poste ne l’indique");
  private static final Text A_MOMENT =
      new Text(
          "the files show what listened at one moment, not all that may",
          "les fichiers montrent ce qui écoutait à un moment, pas tout ce qui peut écouter");
  private static final Text SOME =
      new Text("the files show some of it only", "les fichiers n’en montrent qu’une partie");

  private static final Map<Field<?>, Text> FIELDS =
      Map.ofEntries(
          Map.entry(Firmware.VERSION, Commands.SYSTEM_INFO),
          Map.entry(Firmware.PATCHES, Commands.SYSTEM_INFO),
          Map.entry(PasswordPolicy.MIN_LENGTH, Commands.SECURITY_POLICY),
          Map.entry(PasswordPolicy.COMPLEXITY, Commands.SECURITY_POLICY),
          Map.entry(PasswordPolicy.MAX_AGE_DAYS, Commands.SECURITY_POLICY),
          Map.entry(PasswordPolicy.HISTORY, Commands.SECURITY_POLICY),
          Map.entry(PasswordPolicy.LOCKOUT_THRESHOLD, Commands.SECURITY_POLICY),
          Map.entry(PasswordPolicy.LOCKOUT_MINUTES, Commands.SECURITY_POLICY),
          Map.entry(PasswordPolicy.STORED_REVERSIBLE, Commands.SECURITY_POLICY),
          Map.entry(SessionPolicy.SCREEN_LOCK_SECONDS, Commands.SECURITY_POLICY),
          Map.entry(SessionPolicy.BANNER, Commands.SECURITY_POLICY),
          Map.entry(LoggingPolicy.LOGIN_EVENTS, Commands.SECURITY_POLICY),
          Map.entry(RemovableMedia.USB_STORAGE, Commands.USB_STORAGE),
          Map.entry(WindowsPolicy.SMB_1, Commands.SMB_SERVER),
          Map.entry(WindowsPolicy.SMB_SIGNING_REQUIRED, Commands.SECURITY_POLICY),
          Map.entry(WindowsPolicy.LM_COMPATIBILITY, Commands.SECURITY_POLICY),
          Map.entry(WindowsPolicy.LM_HASH_STORED, Commands.SECURITY_POLICY),
          Map.entry(WindowsPolicy.BLANK_PASSWORD_REMOTE, Commands.SECURITY_POLICY),
          Map.entry(WindowsPolicy.ANONYMOUS_ENUMERATION, Commands.SECURITY_POLICY),
          Map.entry(WindowsPolicy.ANONYMOUS_EVERYONE, Commands.SECURITY_POLICY),
          Map.entry(WindowsPolicy.GUEST_ENABLED, Commands.SECURITY_POLICY),
          Map.entry(WindowsPolicy.AUTO_LOGON, Commands.WINLOGON),
          Map.entry(WindowsPolicy.AUTO_LOGON_PASSWORD, Commands.WINLOGON),
          Map.entry(WindowsPolicy.RDP_ENABLED, Commands.TERMINAL_SERVER),
          Map.entry(WindowsPolicy.RDP_NLA, Commands.TERMINAL_SERVER),
          Map.entry(WindowsPolicy.FIREWALL_ENABLED, Commands.FIREWALL),
          Map.entry(WindowsPolicy.SPOOLER_RUNNING, Commands.SPOOLER),
          Map.entry(WindowsPolicy.UAC, Commands.SECURITY_POLICY));

  private static final List<ItemType> SINGLES =
      List.of(
          Firmware.TYPE,
          PasswordPolicy.TYPE,
          SessionPolicy.TYPE,
          LoggingPolicy.TYPE,
          RemovableMedia.TYPE,
          WindowsPolicy.TYPE);

  private NotExported() {}

  static void state(Host host, Set<PartKind> parts) {
    SINGLES.forEach(type -> fields(host.device().single(type), type));
    if (!parts.contains(PartKind.NET_USERS)) {
      cover(host, Account.TYPE, SOME, Commands.NET_USERS);
    }
    cover(host, NetworkService.TYPE, A_MOMENT, Commands.NETSTAT);
    cover(host, NetworkInterface.TYPE, SOME, Commands.SYSTEM_INFO);
    cover(host, TimeSource.TYPE, SOME, Commands.TIME);
  }

  private static void fields(Item.Builder item, ItemType type) {
    type.fields().stream().filter(FIELDS::containsKey).forEach(field -> unknown(item, field));
  }

  /** Leaves alone what is known, and what is unknown for a reason of its own. */
  private static <T> void unknown(Item.Builder item, Field<T> field) {
    if (item.get(field).equals(Setting.<T>notStated())) {
      Text obtain = FIELDS.getOrDefault(field, NO_PART);
      item.set(
          field,
          Setting.unknown(
              new Text(NO_PART.en() + "; " + obtain.en(), NO_PART.fr() + " ; " + obtain.fr())));
    }
  }

  private static void cover(Host host, ItemType type, Text why, Text obtain) {
    boolean empty = host.device().items(type).isEmpty();
    host.device()
        .cover(
            type,
            empty
                ? new Coverage.NotExported(NO_PART, obtain)
                : new Coverage.Partial(why, List.of(), obtain));
  }
}
