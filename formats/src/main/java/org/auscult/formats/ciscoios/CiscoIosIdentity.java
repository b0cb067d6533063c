package org.auscult.formats.ciscoios;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.auscult.device.Firmware;
import org.auscult.device.Identity;
import org.auscult.device.Item;
import org.auscult.device.Setting;
import org.auscult.device.SwitchingPolicy;
import org.auscult.formats.syntax.Command;
import org.auscult.formats.syntax.CommandTable;
import org.auscult.source.Span;

/** Name, model, release and kind of the device. */
final class CiscoIosIdentity {
  private static final Set<String> ROUTER_MODELS =
      Set.of("ISR", "CSR", "ASR", "C8", "C11", "CISCO", "IR");

  private static final Set<String> XE_MODELS = Set.of("CSR", "ISR4", "ASR1", "C8", "C9", "C11");

  private CiscoIosIdentity() {}

  /** What the lines said, put together when all are read. */
  static final class Seen {
    private Optional<Setting<String>> version = Optional.empty();
    private Optional<Setting<String>> line = Optional.empty();
    private Optional<Setting<String>> model = Optional.empty();
    private Optional<Setting<String>> serial = Optional.empty();
    private Optional<Setting<String>> vtpMode = Optional.empty();
    private Optional<Span> switching = Optional.empty();
    private Optional<Span> bridging = Optional.empty();
    private Optional<Span> routing = Optional.empty();
    private final List<String> addresses = new ArrayList<>();
    private Optional<Span> addressed = Optional.empty();
    private boolean xe;

    void version(Setting<String> found) {
      version = Optional.of(found);
    }

    void model(Setting<String> found) {
      model = model.or(() -> Optional.of(found));
    }

    void serial(Setting<String> found) {
      serial = serial.or(() -> Optional.of(found));
    }

    void vtpMode(Setting<String> found) {
      vtpMode = Optional.of(found);
    }

    void xe() {
      xe = true;
    }

    void switching(Span at) {
      switching = switching.or(() -> Optional.of(at));
    }

    /** Switches always state a spanning-tree mode, and newer routers do too. */
    void bridging(Span at) {
      bridging = bridging.or(() -> Optional.of(at));
    }

    void routing(Span at) {
      routing = routing.or(() -> Optional.of(at));
    }

    void address(String address, Span at) {
      addresses.add(address);
      addressed = Optional.of(addressed.map(first -> first.to(at)).orElse(at));
    }
  }

  static void commands(CommandTable.Builder<Ios> table) {
    table
        .on("hostname", CiscoIosIdentity::hostname)
        .on("version", CiscoIosIdentity::version)
        .on("license udi pid", CiscoIosIdentity::licence)
        .on("subscriber templating", CiscoIosIdentity::evidence)
        .on("switch * provision", CiscoIosIdentity::provision);
  }

  private static void hostname(Ios ios, Command command) {
    if (command.on() && command.size() > 1) {
      ios.set(Identity.TYPE, Identity.HOSTNAME, command.word(1), command.span());
    }
  }

  private static void version(Ios ios, Command command) {
    ios.identity.line = Optional.of(Setting.of(command.word(1), command.span()));
  }

  private static void licence(Ios ios, Command command) {
    ios.identity.model = Optional.of(Setting.of(command.word(3), command.span()));
    command
        .after("sn")
        .ifPresent(sn -> ios.identity.serial = Optional.of(Setting.of(sn, command.span())));
  }

  /** Only IOS-XE has this command. */
  private static void evidence(Ios ios, Command command) {
    ios.identity.xe();
  }

  private static void provision(Ios ios, Command command) {
    ios.identity.switching(command.span());
    ios.identity.model(Setting.of(command.word(3).toUpperCase(Locale.ROOT), command.span()));
  }

  /** Puts it all together, when every line is read. */
  static void finish(Ios ios) {
    Seen seen = ios.identity;
    Item.Builder identity = ios.device().single(Identity.TYPE);
    identity.set(Identity.VENDOR, "cisco", ios.device().where());
    seen.model.ifPresent(model -> identity.set(Identity.MODEL, model));
    seen.serial.ifPresent(serial -> identity.set(Identity.SERIAL, serial));
    identity.set(
        Identity.KIND, kind(ios, seen).orElse(Setting.of(Identity.NETWORK, ios.device().where())));
    seen.addressed.ifPresent(
        at -> identity.set(Identity.ADDRESSES, List.copyOf(seen.addresses), at));
    seen.vtpMode.ifPresent(
        mode -> {
          Item.Builder switching = ios.device().single(SwitchingPolicy.TYPE);
          switching.set(SwitchingPolicy.VTP_MODE, switching.get(SwitchingPolicy.VTP_MODE).or(mode));
        });
    firmware(ios, seen);
  }

  private static void firmware(Ios ios, Seen seen) {
    seen.version
        .or(() -> seen.line)
        .ifPresent(
            version -> {
              Item.Builder firmware = ios.device().single(Firmware.TYPE);
              firmware.set(Firmware.VERSION, version);
              String product = xe(seen) ? "cisco-ios-xe" : "cisco-ios";
              firmware.set(Firmware.PRODUCT, version.map(v -> product));
            });
  }

  private static boolean xe(Seen seen) {
    String major =
        seen.line.or(() -> seen.version).flatMap(Setting::value).orElse("").split("\\.")[0];
    return seen.xe || major.length() == 2 && major.compareTo("16") >= 0 || starts(seen, XE_MODELS);
  }

  static boolean isXe(Ios ios) {
    return xe(ios.identity);
  }

  /** These came after Smart Install and have no client of it. */
  static boolean isCatalyst9000(Ios ios) {
    return starts(ios.identity, Set.of("C9"));
  }

  private static boolean starts(Seen seen, Set<String> prefixes) {
    String model = seen.model.flatMap(Setting::value).orElse("");
    return prefixes.stream().anyMatch(model::startsWith);
  }

  private static Optional<Setting<String>> kind(Ios ios, Seen seen) {
    String model = seen.model.flatMap(Setting::value).orElse("");
    // The 9800 is a controller of wireless networks, the other 9000s are switches.
    String byModel =
        model.startsWith("C98")
            ? "other"
            : model.startsWith("WS-C") || model.startsWith("C9")
                ? "switch"
                : starts(seen, ROUTER_MODELS) ? "router" : "";
    if (!byModel.isEmpty()) {
      return seen.model.map(setting -> setting.map(m -> byModel));
    }
    Optional<Span> routed =
        ios.whole()
            ? ios.ports.values().stream().filter(Port::ofRouter).findFirst().map(Port::where)
            : Optional.empty();
    return seen.switching
        .map(at -> Setting.of("switch", at))
        .or(() -> routed.map(at -> Setting.of("router", at)))
        .or(() -> seen.bridging.map(at -> Setting.of("switch", at)))
        .or(() -> seen.routing.map(at -> Setting.of("router", at)));
  }
}
