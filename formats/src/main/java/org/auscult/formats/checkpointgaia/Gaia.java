package org.auscult.formats.checkpointgaia;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.auscult.device.Account;
import org.auscult.device.Item;
import org.auscult.formats.commandline.Draft;
import org.auscult.formats.syntax.Command;
import org.auscult.source.Redactor;
import org.auscult.source.SourceFile;
import org.auscult.source.Span;

/** The device in the making, and what later lines may still change. */
final class Gaia extends Draft {
  static final String GUIDE = "Check Point, Gaia Administration Guide, ";

  /** Networks that may reach SSH and the portal, by the words of their line. */
  final Map<String, String> clients = new LinkedHashMap<>();

  /** Privileges that roles give, by their names. */
  final Map<String, String> roles = new LinkedHashMap<>();

  /** The roles that each user has, by the command that says so. */
  final Map<String, Command> memberships = new LinkedHashMap<>();

  boolean lockout;
  boolean withoutHistory;
  final Map<String, Item.Builder> users = new LinkedHashMap<>();
  final List<Span> clientLines = new ArrayList<>();
  final GaiaSnmp snmp = new GaiaSnmp();
  final GaiaRouting routing = new GaiaRouting();
  final GaiaMonitoring monitoring = new GaiaMonitoring();
  final GaiaInterfaces interfaces = new GaiaInterfaces();

  Gaia(SourceFile file, Redactor redactor, boolean whole) {
    super(file, redactor, whole);
    roles.put("adminRole", "admin");
    roles.put("monitorRole", "user");
    roles.put("cloningAdminRole", "admin");
  }

  /** The account of this name. */
  Item.Builder user(String name, Span at) {
    return users.computeIfAbsent(
        name, n -> add(Account.TYPE, at).set(Account.NAME, n).set(Account.ENABLED, true));
  }

  /** {@code on}, {@code true}, {@code enable} and {@code yes}. */
  static boolean on(String word) {
    return List.of("on", "true", "enable", "enabled", "yes").contains(word);
  }

  /** True when the word is a switch; else the command is left unread. */
  static boolean flag(Command command, String word) {
    boolean known = on(word) || List.of("off", "false", "disable", "disabled", "no").contains(word);
    if (!known) {
      command.unread();
    }
    return known;
  }
}
