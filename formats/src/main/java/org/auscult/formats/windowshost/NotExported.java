package org.auscult.formats.windowshost;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.auscult.device.AccessRule;
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
import org.auscult.device.SecurityOption;
import org.auscult.device.SessionPolicy;
import org.auscult.device.Setting;
import org.auscult.device.StorageEncryption;
import org.auscult.device.TimeSource;
import org.auscult.device.TlsProfile;
import org.auscult.device.UpdatePolicy;
import org.auscult.device.UserRight;
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
          Map.entry(WindowsPolicy.UAC, Commands.SECURITY_POLICY),
          Map.entry(LoggingPolicy.CHANGE_EVENTS, Commands.SECURITY_POLICY),
          Map.entry(StorageEncryption.ENCRYPTED, Commands.DRIVE_ENCRYPTION),
          Map.entry(UpdatePolicy.SOURCE_ENCRYPTED, Commands.UPDATES),
          Map.entry(WindowsPolicy.FIREWALL_BLOCKS_INBOUND, Commands.FIREWALL),
          Map.entry(WindowsPolicy.SMB_CLIENT_SIGNING_REQUIRED, Commands.SECURITY_POLICY),
          Map.entry(WindowsPolicy.SMB_CLEAR_PASSWORDS, Commands.SECURITY_POLICY),
          Map.entry(WindowsPolicy.SMB_GUEST_SERVERS, Commands.SMB_CLIENT),
          Map.entry(WindowsPolicy.NULL_SESSIONS, Commands.SECURITY_POLICY),
          Map.entry(WindowsPolicy.NETWORK_AS_GUEST, Commands.SECURITY_POLICY),
          Map.entry(WindowsPolicy.PASSWORDS_IN_MEMORY, Commands.WDIGEST),
          Map.entry(WindowsPolicy.LSA_PROTECTED, Commands.LSA),
          Map.entry(WindowsPolicy.LLMNR, Commands.POLICIES),
          Map.entry(WindowsPolicy.SCRIPTS_RECORDED, Commands.POLICIES),
          Map.entry(WindowsPolicy.INSTALLS_ELEVATED, Commands.POLICIES),
          Map.entry(WindowsPolicy.PRINTER_DRIVERS_BY_USERS, Commands.POLICIES),
          Map.entry(WindowsPolicy.UAC_ASKS, Commands.SECURITY_POLICY),
          Map.entry(WindowsPolicy.REMOTE_FULL_RIGHTS, Commands.SYSTEM_POLICIES),
          Map.entry(WindowsPolicy.SECURE_CHANNEL_REQUIRED, Commands.SECURITY_POLICY),
          Map.entry(WindowsPolicy.REMOTE_REGISTRY, Commands.SERVICES),
          Map.entry(WindowsPolicy.ANTIVIRUS_ON, Commands.DEFENDER),
          Map.entry(WindowsPolicy.ANTIVIRUS_AGE_DAYS, Commands.DEFENDER));

  private static final List<ItemType> SINGLES =
      List.of(
          Firmware.TYPE,
          PasswordPolicy.TYPE,
          SessionPolicy.TYPE,
          LoggingPolicy.TYPE,
          RemovableMedia.TYPE,
          StorageEncryption.TYPE,
          UpdatePolicy.TYPE,
          WindowsPolicy.TYPE);

  private NotExported() {}

  static void state(Host host, Set<PartKind> parts) {
    SINGLES.forEach(type -> fields(host.device().single(type), type));
    if (!parts.contains(PartKind.NET_USERS)) {
      cover(host, Account.TYPE, SOME, Commands.NET_USERS);
    }
    if (!parts.contains(PartKind.SECURITY_POLICY)
        || host.device().items(UserRight.TYPE).isEmpty()) {
      cover(host, UserRight.TYPE, SOME, Commands.SECURITY_POLICY);
    }
    if (host.registry().template().isEmpty()) {
      cover(host, SecurityOption.TYPE, SOME, Commands.SECURITY_POLICY);
    }
    cover(host, AccessRule.TYPE, SOME, Commands.FIREWALL_RULES);
    cover(host, TlsProfile.TYPE, SOME, Commands.SCHANNEL);
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
