package org.auscult.formats.linuxhost;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.auscult.source.SourceFile;

/**
 * Which files are of one host. Those below one {@code etc} are; without one, those that stand side
 * by side, or in folders that {@code etc} usually has, under names that begin alike up to the usual
 * name of the file, such as {@code gw1-sshd_config} and {@code gw1-passwd}, as long as no two are
 * the same file of two hosts.
 */
final class HostTree {
  /** Folders that stand below etc on the usual distributions. */
  private static final Set<String> BELOW_ETC =
      Set.of(
          "ssh",
          "sshd_config.d",
          "snmp",
          "snmpd.conf.d",
          "samba",
          "mosquitto",
          "conf.d",
          "nut",
          "rsyslog.d",
          "systemd",
          "timesyncd.conf.d",
          "xinetd.d",
          "sudoers.d",
          "pam.d",
          "security",
          "chrony",
          "ntp",
          "nginx",
          "sites-enabled",
          "sites-available",
          "apache2",
          "httpd",
          "mods-enabled",
          "freeradius",
          "raddb",
          "3.0",
          "exports.d",
          "vsftpd",
          "proftpd",
          "cron.d",
          "ufw",
          "system",
          "multi-user.target.wants",
          "sockets.target.wants");

  private HostTree() {}

  /** The folder that holds the files of the host, or their folder {@code etc}. */
  static String rootOf(String path) {
    int etc = ("/" + path).lastIndexOf("/etc/");
    if (etc >= 0) {
      return path.substring(0, Math.max(0, etc - 1));
    }
    String folder = parent(path);
    while (BELOW_ETC.contains(name(folder))) {
      folder = parent(folder);
    }
    return folder;
  }

  private static String parent(String path) {
    return path.substring(0, Math.max(0, path.lastIndexOf('/')));
  }

  private static String name(String path) {
    return path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
  }

  /** The files of each host. */
  static List<List<SourceFile>> hosts(List<SourceFile> files) {
    Map<String, List<SourceFile>> byRoot = new LinkedHashMap<>();
    for (SourceFile file : files) {
      String key = rootOf(file.path()) + "\n" + prefix(file);
      byRoot.computeIfAbsent(key, root -> new ArrayList<>()).add(file);
    }
    List<List<SourceFile>> hosts = new ArrayList<>();
    for (List<SourceFile> together : byRoot.values()) {
      if (oneHost(together)) {
        hosts.add(together);
      } else {
        together.forEach(file -> hosts.add(List.of(file)));
      }
    }
    return hosts;
  }

  /** What the file's name begins with, up to its usual name; in a tree nothing. */
  private static String prefix(SourceFile file) {
    if (("/" + file.path()).contains("/etc/")) {
      return "";
    }
    String usual = PartKind.of(file).map(PartKind::fileName).orElse("");
    int at = file.name().toLowerCase(Locale.ROOT).indexOf(usual);
    return at > 0 ? file.name().substring(0, at) : "";
  }

  /** Of these kinds a host has one file. */
  private static boolean oneHost(List<SourceFile> files) {
    Set<PartKind> single = new HashSet<>();
    for (SourceFile file : files) {
      PartKind kind = PartKind.of(file).orElse(PartKind.PAM);
      boolean one =
          switch (kind) {
            case HOSTNAME, PASSWD, SHADOW, GROUP, LOGIN_DEFS, FTP, INETD, FSTAB, UPS, UPS_USERS ->
                true;
            default -> false;
          };
      if (one && !single.add(kind)) {
        return false;
      }
    }
    return true;
  }
}
