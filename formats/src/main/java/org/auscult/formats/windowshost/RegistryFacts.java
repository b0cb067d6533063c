package org.auscult.formats.windowshost;

import java.util.List;
import java.util.Optional;
import org.auscult.device.Account;
import org.auscult.device.Identity;
import org.auscult.device.Item;
import org.auscult.device.LoggingPolicy;
import org.auscult.device.NetworkService;
import org.auscult.device.RemovableMedia;
import org.auscult.device.SessionPolicy;
import org.auscult.device.Setting;
import org.auscult.device.TimeSource;
import org.auscult.device.WindowsPolicy;
import org.auscult.formats.secret.VncPassword;
import org.auscult.source.Span;
import org.auscult.source.Text;

/** Registry values that say something of accounts, services, sessions, media, time and records. */
final class RegistryFacts {
  private static final String PRODUCT_TYPE =
      "system\\currentcontrolset\\control\\productoptions\\producttype";
  private static final String TIME = Registry.SERVICES + "w32time\\parameters\\";
  private static final String EXPLORER =
      "software\\microsoft\\windows\\currentversion\\policies\\explorer\\";
  private static final List<String> VNC_KEYS =
      List.of(
          "software\\realvnc\\winvnc4\\",
          "software\\realvnc\\vncserver\\",
          "software\\tightvnc\\server\\",
          "software\\orl\\winvnc3\\");
  private static final long REMOVABLE_AND_OPTICAL = 0x24;
  private static final long RDP_PORT = 3389;

  private final Host host;

  private RegistryFacts(Host host) {
    this.host = host;
  }

  static void map(Host host) {
    RegistryFacts facts = new RegistryFacts(host);
    facts.kind();
    facts.automaticLogon();
    facts.remoteDesktop();
    VNC_KEYS.forEach(facts::vnc);
    facts.session();
    facts.media();
    facts.time();
    facts.records();
  }

  private Optional<Registry.Value> find(String path) {
    return host.registry().find(path);
  }

  private Optional<String> text(String path) {
    return find(path).map(Registry.Value::data).filter(text -> !text.isBlank());
  }

  /** {@code WinNT} is a workstation, {@code ServerNT} and {@code LanmanNT} are servers. */
  private void kind() {
    Item.Builder identity = host.device().single(Identity.TYPE);
    find(PRODUCT_TYPE)
        .filter(type -> type.data().matches("(?i)WinNT|ServerNT|LanmanNT"))
        .filter(type -> identity.get(Identity.KIND).value().isEmpty())
        .ifPresent(
            type -> {
              boolean workstation = type.data().equalsIgnoreCase("WinNT");
              identity.set(Identity.KIND, workstation ? "workstation" : "server", type.span());
              type.mapped();
            });
  }

  private void automaticLogon() {
    String path = RegistryPolicy.WINLOGON + "defaultpassword";
    Optional<Registry.Value> password = find(path);
    password.filter(value -> !value.data().isEmpty()).ifPresent(this::automaticPassword);
    if (password.isEmpty()) {
      host.registry()
          .wholeKey(path)
          .ifPresent(key -> host.policy().set(WindowsPolicy.AUTO_LOGON_PASSWORD, false, key));
    }
    find(RegistryPolicy.WINLOGON + "defaultusername").ifPresent(value -> value.mapped());
  }

  private void automaticPassword(Registry.Value value) {
    String name = text(RegistryPolicy.WINLOGON + "defaultusername").orElse("");
    host.policy().set(WindowsPolicy.AUTO_LOGON_PASSWORD, true, value.span());
    Item.Builder account = host.account(name, value.span());
    account.set(Account.SECRET, host.redactor().clear(value.data()), value.span());
    List<String> words = value.nodes().get(0).words();
    host.redactor().remember(words.get(words.size() - 1));
    value.mapped();
  }

  private void remoteDesktop() {
    Optional<Boolean> on = host.policy().get(WindowsPolicy.RDP_ENABLED).value();
    Optional<Span> place = host.policy().get(WindowsPolicy.RDP_ENABLED).where();
    if (on.isEmpty() || place.isEmpty()) {
      return;
    }
    Optional<Registry.Value> port =
        find(RegistryPolicy.TERMINAL_SERVER + "winstations\\rdp-tcp\\portnumber");
    Item.Builder service = host.tcp(port.flatMap(host::number).orElse(RDP_PORT), place.get());
    service
        .set(NetworkService.PROTOCOL, "rdp")
        .set(NetworkService.PURPOSE, "management")
        .set(NetworkService.ENABLED, on.get(), place.get());
  }

  /** The password of a VNC server, and with it that one is installed. */
  private void vnc(String key) {
    find(key + "password")
        .ifPresent(
            value -> {
              host.account("vnc", value.span())
                  .set(Account.SECRET, VncPassword.of(host.redactor(), value.data()));
              value.mapped();
            });
  }

  private void session() {
    Item.Builder session = host.device().single(SessionPolicy.TYPE);
    Optional<Registry.Value> idle = find(RegistryPolicy.SYSTEM_POLICY + "inactivitytimeoutsecs");
    idle.flatMap(host::number)
        .ifPresent(n -> session.set(SessionPolicy.SCREEN_LOCK_SECONDS, n, idle.get().span()));
    for (String key : List.of(RegistryPolicy.SYSTEM_POLICY, RegistryPolicy.WINLOGON)) {
      find(key + "legalnoticetext")
          .ifPresent(
              value -> {
                if (session.get(SessionPolicy.BANNER).value().isEmpty()) {
                  session.set(SessionPolicy.BANNER, !value.data().isBlank(), value.span());
                }
                value.mapped();
              });
      find(key + "legalnoticecaption").ifPresent(value -> value.mapped());
    }
  }

  private void media() {
    Item.Builder media = host.device().single(RemovableMedia.TYPE);
    Optional<Registry.Value> usb = find(Registry.SERVICES + "usbstor\\start");
    usb.flatMap(host::number)
        .ifPresent(type -> media.set(RemovableMedia.USB_STORAGE, type != 4, usb.get().span()));
    Optional<Registry.Value> autorun = find(EXPLORER + "nodrivetypeautorun");
    autorun
        .flatMap(host::number)
        .ifPresent(
            bits ->
                media.set(
                    RemovableMedia.AUTORUN,
                    (bits & REMOVABLE_AND_OPTICAL) != REMOVABLE_AND_OPTICAL,
                    autorun.get().span()));
  }

  /** Named servers count unless the domain gives the time or nobody does. */
  private void time() {
    Optional<Registry.Value> servers = find(TIME + "ntpserver");
    Optional<Registry.Value> type = find(TIME + "type");
    if (servers.isEmpty() || type.filter(t -> t.data().matches("NTP|AllSync")).isEmpty()) {
      return;
    }
    for (String server : servers.get().data().strip().split("\\s+")) {
      host.device()
          .add(TimeSource.TYPE, servers.get().span())
          .set(TimeSource.HOST, server.replaceFirst(",.*", ""));
    }
    servers.get().mapped();
    type.get().mapped();
  }

  private void records() {
    Item.Builder logging = host.device().single(LoggingPolicy.TYPE);
    Optional<Registry.Value> size = find(Registry.SERVICES + "eventlog\\security\\maxsize");
    size.flatMap(host::number)
        .ifPresent(n -> logging.set(LoggingPolicy.RETENTION_KB, n / 1024, size.get().span()));
    Optional<Registry.Value> advanced =
        find("system\\currentcontrolset\\control\\lsa\\scenoapplylegacyauditpolicy");
    advanced
        .flatMap(host::number)
        .filter(n -> n != 0 && !host.isAuditInForce())
        .ifPresent(
            n ->
                logging.set(
                    LoggingPolicy.LOGIN_EVENTS,
                    Setting.unknown(
                        new Text(
                            "the advanced audit policy outranks the one that is exported",
                            "la stratégie d’audit avancée l’emporte sur celle qui est exportée"),
                        advanced.get().span())));
  }
}
