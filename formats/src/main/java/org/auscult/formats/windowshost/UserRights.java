package org.auscult.formats.windowshost;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.auscult.device.Coverage;
import org.auscult.device.UserRight;
import org.auscult.source.Text;
import org.auscult.tree.ConfigNode;

/**
 * The privilege rights of a security policy: who holds which. {@code secedit /export} leaves out
 * rights that nobody holds, so that its section is complete; a template of a group policy has only
 * those that it sets. The former shows by its last section and by a right that every host gives.
 */
final class UserRights {
  private static final String EVERY_HOST = "SeChangeNotifyPrivilege";

  /** Microsoft, Well-known SIDs. */
  private static final Map<String, String> WELL_KNOWN =
      Map.ofEntries(
          Map.entry("s-1-1-0", "everyone"),
          Map.entry("s-1-5-2", "network"),
          Map.entry("s-1-5-4", "interactive"),
          Map.entry("s-1-5-6", "service"),
          Map.entry("s-1-5-7", "anonymous"),
          Map.entry("s-1-5-9", "domain-controllers"),
          Map.entry("s-1-5-11", "authenticated-users"),
          Map.entry("s-1-5-18", "system"),
          Map.entry("s-1-5-19", "local-service"),
          Map.entry("s-1-5-20", "network-service"),
          Map.entry("s-1-5-113", "local-account"),
          Map.entry("s-1-5-114", "local-administrator-account"),
          Map.entry("s-1-5-32-544", "administrators"),
          Map.entry("s-1-5-32-545", "users"),
          Map.entry("s-1-5-32-546", "guests"),
          Map.entry("s-1-5-32-547", "power-users"),
          Map.entry("s-1-5-32-548", "account-operators"),
          Map.entry("s-1-5-32-549", "server-operators"),
          Map.entry("s-1-5-32-550", "print-operators"),
          Map.entry("s-1-5-32-551", "backup-operators"),
          Map.entry("s-1-5-32-554", "pre-windows-2000"),
          Map.entry("s-1-5-32-555", "remote-desktop-users"),
          Map.entry("s-1-5-32-559", "performance-log-users"),
          Map.entry("s-1-5-32-568", "web-server"),
          Map.entry("s-1-5-83-0", "virtual-machines"),
          Map.entry("s-1-5-90-0", "window-manager"));

  /** The last part of identifiers that are the same in every domain and on every host. */
  private static final Map<String, String> RELATIVE =
      Map.of(
          "-500", "administrator",
          "-501", "guest",
          "-512", "domain-admins",
          "-513", "domain-users",
          "-514", "domain-guests");

  private UserRights() {}

  /**
   * @param exported true when the section is one of a host's own policy, with its end
   */
  static void map(ConfigNode section, boolean exported, Host host) {
    section.mapped();
    for (ConfigNode right : section.children()) {
      if (right.words().size() == 2 && right.word(0).startsWith("Se")) {
        host.device()
            .add(UserRight.TYPE, right.span())
            .set(UserRight.NAME, right.word(0))
            .set(UserRight.HOLDERS, holders(right.word(1)));
        right.mapped();
      }
    }
    host.device().cover(UserRight.TYPE, coverage(section, exported));
  }

  private static Coverage coverage(ConfigNode section, boolean exported) {
    if (exported && section.first(EVERY_HOST).isPresent()) {
      return new Coverage.Complete(section.wholeSpan());
    }
    Text some =
        new Text(
            "the section has some rights only, as a template of a group policy does",
            "la section n’a que certains droits, comme un modèle de stratégie de groupe");
    return new Coverage.Partial(some, List.of(), Commands.SECURITY_POLICY);
  }

  private static List<String> holders(String value) {
    List<String> holders = new ArrayList<>();
    for (String holder : value.split(",")) {
      if (!holder.isBlank()) {
        holders.add(name(holder.strip().toLowerCase(Locale.ROOT)));
      }
    }
    return holders;
  }

  /** A star stands before an identifier; a name stands as it is. */
  private static String name(String holder) {
    if (!holder.startsWith("*")) {
      return holder.replace(' ', '-');
    }
    String sid = holder.substring(1);
    String relative = sid.substring(Math.max(0, sid.lastIndexOf('-')));
    String known = sid.startsWith("s-1-5-21-") ? RELATIVE.get(relative) : WELL_KNOWN.get(sid);
    return known == null ? sid : known;
  }
}
