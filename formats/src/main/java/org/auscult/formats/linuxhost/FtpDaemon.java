package org.auscult.formats.linuxhost;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.auscult.device.Item;
import org.auscult.device.NetworkService;
import org.auscult.device.Setting;
import org.auscult.device.TlsProfile;
import org.auscult.format.Tell;
import org.auscult.formats.syntax.Command;
import org.auscult.source.SourceFile;
import org.auscult.source.Text;
import org.auscult.tree.ConfigNode;

/** The FTP server vsftpd: {@code vsftpd.conf}, one {@code option=value} a line (vsftpd.conf(5)). */
final class FtpDaemon {
  private static final String SOURCE = "vsftpd.conf(5), vsftpd 3.0, ";

  static final Keywords<Map<String, ConfigNode>> KEYWORDS =
      new Keywords<Map<String, ConfigNode>>()
          .on("listen", FtpDaemon::option)
          .on("listen_ipv6", FtpDaemon::option)
          .on("listen_port", FtpDaemon::option)
          .on("listen_address", FtpDaemon::option)
          .on("anonymous_enable", FtpDaemon::option)
          .on("ssl_enable", FtpDaemon::option)
          .on("force_local_logins_ssl", FtpDaemon::option)
          .on("force_local_data_ssl", FtpDaemon::option)
          .on("ssl_sslv2", FtpDaemon::option)
          .on("ssl_sslv3", FtpDaemon::option)
          .on("ssl_tlsv1", FtpDaemon::option)
          .telling(Glance.VSFTPD)
          .unread(
              "allow_anon_ssl anon_mkdir_write_enable anon_other_write_enable anon_upload_enable"
                  + " anon_world_readable_only chroot_list_enable chroot_local_user chown_uploads"
                  + " guest_enable hide_ids local_enable log_ftp_protocol no_anon_password"
                  + " secure_email_list_enable strict_ssl_read_eof tcp_wrappers userlist_enable"
                  + " userlist_deny write_enable dual_log_enable ssl_ciphers"
                  + " ssl_request_cert require_cert require_ssl_reuse validate_cert"
                  + " allow_writeable_chroot max_login_fails local_umask anon_umask anon_root"
                  + " local_root chroot_list_file userlist_file user_sub_token guest_username"
                  + " chown_username ftp_username nopriv_user cmds_allowed cmds_denied seccomp_sandbox"
                  + " syslog_enable rsa_cert_file implicit_ssl chmod_enable"
                  + " run_as_launching_user virtual_use_local_privs isolate isolate_network"
                  + " async_abor_enable ls_recurse_enable deny_email_enable pasv_promiscuous"
                  + " port_promiscuous")
          .irrelevant(
              "pam_service_name accept_timeout ascii_download_enable ascii_upload_enable banner_file"
                  + " connect_from_port_20 connect_timeout data_connection_timeout delay_failed_login"
                  + " delay_successful_login deny_file dirlist_enable dirmessage_enable"
                  + " download_enable ftpd_banner hide_file idle_session_timeout local_max_rate"
                  + " anon_max_rate max_clients max_per_ip message_file mdtm_write pasv_address"
                  + " pasv_addr_resolve pasv_enable pasv_max_port pasv_min_port port_enable"
                  + " rsa_private_key_file secure_chroot_dir setproctitle_enable text_userdb_names"
                  + " tilde_user_enable trans_chunk_size use_localtime use_sendfile utf8_filesystem"
                  + " vsftpd_log_file xferlog_file xferlog_enable xferlog_std_format ftp_data_port background");

  private static final Text DISTRIBUTION =
      new Text(
          "the default is YES as published and NO on Debian; set anonymous_enable",
          "la valeur par défaut est YES à l’origine et NO sur Debian ; fixer anonymous_enable");
  private static final Text BY_INETD =
      new Text(
          "it does not listen by itself; whether inetd or xinetd starts it, /etc/inetd.conf or"
              + " /etc/xinetd.d shows",
          "il n’écoute pas lui-même ; /etc/inetd.conf ou /etc/xinetd.d indique si inetd ou xinetd le"
              + " lance");

  private final Map<String, ConfigNode> options = new HashMap<>();

  private FtpDaemon() {}

  private static void option(Map<String, ConfigNode> options, ConfigNode node) {
    options.put(node.word(0), node);
  }

  static Optional<Tell> tell(SourceFile file) {
    return Tells.words(file, "vsftpd.conf", KEYWORDS, "=");
  }

  static void map(ConfigNode root, LinuxHost host) {
    FtpDaemon ftp = new FtpDaemon();
    KEYWORDS.readInside(ftp.options, root);
    ftp.service(root, host);
  }

  private Setting<Boolean> flag(String name, boolean fallback) {
    ConfigNode node = options.get(name);
    return node == null
        ? Setting.byDefault(fallback, SOURCE + name)
        : Setting.of(node.word(1).matches("(?i)yes|true|1"), node.span());
  }

  private boolean on(String name, boolean fallback) {
    return flag(name, fallback).value().orElse(fallback);
  }

  private void service(ConfigNode root, LinuxHost host) {
    boolean listens = on("listen", false) || on("listen_ipv6", false);
    ConfigNode at = options.getOrDefault(on("listen", false) ? "listen" : "listen_ipv6", root);
    boolean anonymous = on("anonymous_enable", false);
    ConfigNode place = anonymous ? options.getOrDefault("anonymous_enable", at) : at;
    boolean demanded =
        on("ssl_enable", false)
            && on("force_local_logins_ssl", true)
            && on("force_local_data_ssl", true)
            && !anonymous;
    ConfigNode port = options.get("listen_port");
    long number = port == null ? 21 : Command.number(port.word(1)).orElse(21);
    Item.Builder service = host.service(demanded ? "ftps" : "ftp", "tcp", number, place);
    service
        .set(NetworkService.NAME, "vsftpd")
        .set(NetworkService.PURPOSE, "file-sharing")
        .set(
            NetworkService.ENABLED,
            listens ? Setting.of(true, at.span()) : Setting.unknown(BY_INETD))
        .set(NetworkService.ENCRYPTED, encrypted(demanded));
    ConfigNode login = options.get("anonymous_enable");
    service.set(
        NetworkService.AUTHENTICATED,
        login == null ? Setting.unknown(DISTRIBUTION) : Setting.of(!anonymous, login.span()));
    ConfigNode address = options.get("listen_address");
    if (address != null) {
      service.set(NetworkService.BIND_ADDRESS, address.word(1), address.span());
    }
    service.orDefault(NetworkService.BIND_ADDRESS, "any", SOURCE + "listen_address");
    if (on("ssl_enable", false)) {
      tls(host, at);
    }
  }

  private Setting<Boolean> encrypted(boolean demanded) {
    return flag("ssl_enable", false).map(on -> demanded);
  }

  /** One switch stands for TLS 1.0 and all that follows in version 3.0.3. */
  private void tls(LinuxHost host, ConfigNode at) {
    List<String> versions = new ArrayList<>();
    if (on("ssl_sslv2", false)) {
      versions.add("sslv2");
    }
    if (on("ssl_sslv3", false)) {
      versions.add("sslv3");
    }
    Item.Builder profile =
        host.device().add(TlsProfile.TYPE, at.span()).set(TlsProfile.NAME, "vsftpd");
    if (!versions.isEmpty()) {
      ConfigNode old = options.getOrDefault("ssl_sslv3", options.getOrDefault("ssl_sslv2", at));
      profile.set(TlsProfile.VERSIONS, versions, old.span());
    }
  }
}
