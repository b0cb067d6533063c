package org.auscult.formats.firewallxml;

import java.util.List;
import java.util.Set;

/** Jobs that run by the clock: those that every firewall of the family comes with. */
final class WallJobs {
  private static final Set<String> OWN =
      Set.of(
          "adjkerntz -a",
          "newsyslog",
          "/usr/sbin/newsyslog",
          "/etc/rc.periodic daily",
          "/etc/rc.periodic weekly",
          "/etc/rc.periodic monthly",
          "/etc/rc.update_bogons.sh",
          "/etc/rc.dyndns.update",
          "/etc/rc.update_urltables",
          "/etc/rc.update_alias_url_data",
          "/etc/rc.update_pkg_metadata",
          "/usr/local/sbin/expiretable -v -t 3600 virusprot",
          "/usr/local/sbin/expiretable -v -t 3600 webConfiguratorlockout",
          "/usr/local/sbin/expiretable -v -t 3600 sshguard",
          "/usr/local/sbin/expiretable -v -t 3600 sshlockout",
          "/usr/local/sbin/expiretable -v -t 1800 webConfiguratorlockout",
          "/usr/local/sbin/expiretable -v -t 1800 sshlockout",
          "/usr/local/sbin/squid -k rotate -f /usr/local/etc/squid/squid.conf",
          "/usr/local/pkg/swapstate_check.php");

  private WallJobs() {}

  static void map(Element root) {
    root.node()
        .first("cron")
        .ifPresent(
            cron -> {
              List<Element> jobs = new Element(cron).children();
              jobs.stream().filter(WallJobs::own).forEach(job -> job.node().irrelevantDeep());
              if (jobs.stream().allMatch(WallJobs::own)) {
                cron.irrelevant();
              }
            });
  }

  private static boolean own(Element job) {
    String command = job.node().first("command").map(found -> found.word(1).strip()).orElse("");
    return OWN.contains(command.replaceFirst("^/usr/bin/nice -n\\d+ ", ""));
  }
}
