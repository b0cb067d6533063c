package org.auscult.formats.linuxhost;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.auscult.source.SourceFile;

/**
 * A first look at a file, which costs little: most files of an audit are none of a Linux host, and
 * the tables of all its daemons need not be loaded to see that.
 */
final class Glance {
  /** Keywords that only {@code sshd_config} has, and so on for the other daemons. */
  static final String SSH =
      "permitrootlogin passwordauthentication pubkeyauthentication usepam kexalgorithms"
          + " authorizedkeysfile permitemptypasswords logingracetime x11forwarding"
          + " kbdinteractiveauthentication challengeresponseauthentication maxauthtries";

  static final String SNMP =
      "rocommunity rwcommunity rocommunity6 rwcommunity6 com2sec agentaddress rouser rwuser"
          + " syslocation syscontact sysservices createuser";
  static final String BROKER =
      "persistence_location allow_anonymous password_file persistence listener acl_file";
  static final String CLOCK =
      "driftfile makestep rtcsync restrict keyfile leapsectz ntsdumpdir statsdir filegen"
          + " minsources bindcmdaddress cmdport";
  static final String VSFTPD =
      "anonymous_enable local_enable write_enable listen_ipv6 xferlog_enable ssl_enable";
  static final String PROFTPD =
      "servertype <anonymous tlsengine tlsrequired tlsprotocol tlsrsacertificatefile requirevalidshell"
          + " multilinerfc2228 deferwelcome scoreboardfile delayengine identlookups";
  static final String LOGIN_DEFS = "pass_max_days encrypt_method uid_min gid_min userdel_cmd";
  static final String QUALITY = "minlen minclass dcredit difok";
  static final String LOCKOUT = "unlock_time fail_interval even_deny_root";
  static final String UPS =
      "listen maxage statepath maxconn certfile allow_no_device allow_not_all_listeners";

  /** First words of files that are known by their shape. */
  private static final String SHAPES =
      "[global] [time] [unit] [service] [socket] [install] [timer] upsmon instcmds actions socket_type only_from server_name proxy_pass"
          + " ssl_protocols ssl_ciphers ssl_certificate sslprotocol sslciphersuite sslengine <virtualhost";

  /** How statements begin that have no word of their own in front. */
  private static final String[] BEGINNINGS = {
    "root:",
    "daemon:",
    "bin:",
    "ID=",
    "module(",
    "action(",
    "input(",
    "global(",
    "template(",
    "include(",
    "ruleset(",
    "UUID=",
    "LABEL=",
    "/dev/",
    "UNIT FILE",
    "@reboot",
    "*.",
    "auth,",
    "auth.",
    "authpriv."
  };

  private static final Set<String> WORDS = words();

  /** Names, or parts of paths, by which such files are known although they say little. */
  private static final String[] NAMES = {
    "/etc/",
    "os-release",
    "debian_version",
    "/hostname",
    "sudoers",
    "hosts.equiv",
    ".rhosts",
    "login.defs",
    "pwquality.conf",
    "faillock.conf",
    "sshd_config",
    "snmpd.conf",
    "smb.conf",
    "vsftpd.conf",
    "proftpd",
    "httpd",
    "apache",
    "ports.conf",
    "crypttab",
    "ufw.conf",
    "fstab",
    "chrony.conf",
    "ntp.conf",
    "mosquitto.conf",
    "upsd.conf",
    "nginx"
  };

  private static final int MAX_LINES = 4000;

  private Glance() {}

  private static Set<String> words() {
    Set<String> all = new HashSet<>();
    for (String words :
        new String[] {
          SSH, SNMP, BROKER, CLOCK, VSFTPD, PROFTPD, LOGIN_DEFS, QUALITY, LOCKOUT, UPS, SHAPES
        }) {
      all.addAll(Set.of(words.split(" ")));
    }
    return all;
  }

  /** False when the file is none of a Linux host; true when it deserves a second look. */
  static boolean worthReading(SourceFile file) {
    return !file.binary() && !foreign(file.text()) && (named(file) || speaks(file));
  }

  /** True for what begins as scripts, pages and JSON do, which quote such files. */
  private static boolean foreign(String text) {
    int at = 0;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return text.startsWith("#!", at)
        || text.startsWith("{", at)
        || text.startsWith("<", at)
            && !text.startsWith("<VirtualHost", at)
            && !text.startsWith("<If", at);
  }

  private static boolean named(SourceFile file) {
    String path = ("/" + file.path()).toLowerCase(Locale.ROOT);
    for (String name : NAMES) {
      if (path.contains(name)) {
        return true;
      }
    }
    return false;
  }

  private static boolean speaks(SourceFile file) {
    for (int number = 1; number <= Math.min(file.lineCount(), MAX_LINES); number++) {
      String line = file.line(number).strip();
      if (!line.isEmpty() && (WORDS.contains(firstWord(line)) || shaped(line))) {
        return true;
      }
    }
    return false;
  }

  private static String firstWord(String line) {
    int end = 0;
    while (end < line.length() && " \t=".indexOf(line.charAt(end)) < 0) {
      end++;
    }
    return line.substring(0, end).toLowerCase(Locale.ROOT);
  }

  private static boolean shaped(String line) {
    for (String beginning : BEGINNINGS) {
      if (line.startsWith(beginning)) {
        return true;
      }
    }
    char first = line.charAt(0);
    return (first == '/' || line.startsWith("\"/")) && line.indexOf('(') > 0
        || first == '$' && line.length() > 1 && Character.isUpperCase(line.charAt(1))
        || line.contains("pam_")
        || line.contains("wait") && (line.contains("stream") || line.contains("dgram"))
        || line.contains(" * * ")
        || line.startsWith("client ") && line.endsWith("{");
  }
}
