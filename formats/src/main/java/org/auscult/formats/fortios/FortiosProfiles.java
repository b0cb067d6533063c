package org.auscult.formats.fortios;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.auscult.tree.ConfigNode;

/**
 * The profiles by which policies inspect content, and whether each of them looks for anything: one
 * without a scan or a filter, or whose every entry lets pass, inspects nothing. Which sites,
 * signatures and kinds of files it names is for the people of the place to choose.
 */
final class FortiosProfiles {

  /** The section that each key of a policy refers to. */
  private static final Map<String, String> SECTIONS =
      Map.ofEntries(
          Map.entry("av-profile", "antivirus profile"),
          Map.entry("ips-sensor", "ips sensor"),
          Map.entry("webfilter-profile", "webfilter profile"),
          Map.entry("application-list", "application list"),
          Map.entry("dnsfilter-profile", "dnsfilter profile"),
          Map.entry("emailfilter-profile", "emailfilter profile"),
          Map.entry("spamfilter-profile", "spamfilter profile"),
          Map.entry("dlp-sensor", "dlp sensor"),
          Map.entry("dlp-profile", "dlp profile"),
          Map.entry("file-filter-profile", "file-filter profile"),
          Map.entry("waf-profile", "waf profile"),
          Map.entry("casi-profile", "application casi profile"),
          Map.entry("profile-group", "firewall profile-group"));

  /** Keys that make a profile look for something, wherever they stand in it. */
  private static final Set<String> LOOKS =
      Set.of(
          "av-scan",
          "outbreak-prevention",
          "urlfilter-table",
          "bword-table",
          "domain-filter-table",
          "block-botnet",
          "block-malicious-url",
          "spam-filtering");

  /** Blocks whose entries look for something, unless they are off or let pass. */
  private static final Set<String> ENTRIES =
      Set.of("entries", "filters", "filter", "rule", "rules", "signature", "constraint");

  private static final Set<String> NOTHING = Set.of("disable", "pass", "allow", "0", "");

  private final Map<String, Boolean> profiles = new HashMap<>();

  FortiosProfiles(Entries entries) {
    for (String section : SECTIONS.values()) {
      boolean group = section.equals("firewall profile-group");
      for (Entry profile : entries.of(section)) {
        boolean looks = looks(profile.node()) | antivirus(profile.node()) | group;
        profiles.put(key(section, profile.vdom(), profile.name()), looks);
      }
    }
  }

  /** The keys of a policy that name a profile. */
  static Set<String> keys() {
    return SECTIONS.keySet();
  }

  /** True when the policy names a profile by this key that is not known to look for nothing. */
  boolean inspects(Entry policy, String key) {
    List<String> names = policy.words(key);
    if (names.isEmpty()) {
      return false;
    }
    String section = SECTIONS.getOrDefault(key, "");
    boolean shared = profiles.getOrDefault(key(section, "", names.get(0)), true);
    return profiles.getOrDefault(key(section, policy.vdom(), names.get(0)), shared);
  }

  private static String key(String section, String vdom, String name) {
    return section + '\n' + vdom + '\n' + name;
  }

  private static boolean looks(ConfigNode block) {
    boolean found = false;
    for (ConfigNode child : block.children()) {
      if (child.starts("config")) {
        child.mapped();
        found |= ENTRIES.contains(child.word(1)) && acts(child);
        found |= looks(child);
      } else if (child.starts("set") && LOOKS.contains(child.word(1))) {
        found |= !NOTHING.contains(child.mapped().word(2));
      }
    }
    return found;
  }

  /** A block of entries, or one that is itself the entry. */
  private static boolean acts(ConfigNode block) {
    boolean found = false;
    boolean entries = false;
    for (ConfigNode entry : block.all("edit")) {
      entries = true;
      entry.mapped();
      found |= active(entry);
    }
    return entries ? found : active(block) && !block.children().isEmpty();
  }

  private static boolean active(ConfigNode entry) {
    boolean active = true;
    for (ConfigNode line : entry.all("set")) {
      if (line.word(1).equals("action") || line.word(1).equals("status")) {
        active &= !NOTHING.contains(line.mapped().word(2));
      }
    }
    return active;
  }

  /** Until release 6.4, the options of each protocol say whether files are scanned. */
  private static boolean antivirus(ConfigNode profile) {
    boolean found = false;
    for (ConfigNode protocol : profile.all("config")) {
      for (ConfigNode line : protocol.all("set", "options")) {
        found |= line.mapped().words().contains("scan") || line.words().contains("quarantine");
      }
    }
    return found;
  }
}
