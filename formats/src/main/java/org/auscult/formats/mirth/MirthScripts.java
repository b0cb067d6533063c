package org.auscult.formats.mirth;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.auscult.device.DataConnection;
import org.auscult.device.DeviceBuilder;
import org.auscult.device.Item;
import org.auscult.device.Setting;
import org.auscult.formats.secret.PlaceholderSecrets;
import org.auscult.source.Redactor;
import org.auscult.tree.ConfigNode;

/**
 * Scripts: only calls that open a database with literal arguments are made out; what else a script
 * does is not, so that its lines stay unmapped. Scripts that are as the editor creates them do
 * nothing.
 */
final class MirthScripts {
  private static final String CALL = "createDatabaseConnection";
  private static final int MAX_CALL = 600;
  private static final Pattern LITERAL = Pattern.compile("\"([^\"\\\\]*+)\"|'([^'\\\\]*+)'");
  private static final Pattern NOTHING =
      Pattern.compile("(?:\\s|//[^\\n]*+(?:\\n|$))*+(?:return(?: message)?;)?\\s*+");

  private final DeviceBuilder device;
  private final Redactor redactor;

  MirthScripts(DeviceBuilder device, Redactor redactor) {
    this.device = device;
    this.redactor = redactor;
  }

  void map(ConfigNode inside, String name, Setting<Boolean> enabled) {
    inside.walk(
        node -> {
          String text = node.word(1);
          if (node.word(0).endsWith("Script") && NOTHING.matcher(text).matches()) {
            node.irrelevant();
          }
          int call = text.indexOf(CALL);
          while (call >= 0) {
            database(node, text.substring(call, Math.min(text.length(), call + MAX_CALL)), name)
                .set(DataConnection.ENABLED, enabled);
            call = text.indexOf(CALL, call + CALL.length());
          }
        });
  }

  /** Says of entries, each a name and a script, that do nothing that they are irrelevant. */
  static void idle(ConfigNode entries) {
    for (ConfigNode entry : entries.children()) {
      List<ConfigNode> pair = entry.children();
      if (pair.size() == 2 && NOTHING.matcher(pair.get(1).word(1)).matches()) {
        entry.irrelevantDeep();
      }
    }
  }

  /** The arguments are driver, address, user and password. */
  private Item.Builder database(ConfigNode script, String call, String name) {
    Item.Builder connection = device.add(DataConnection.TYPE, script.span());
    connection.set(DataConnection.NAME, name + " (script)").set(DataConnection.PROTOCOL, "jdbc");
    List<String> literals = literals(call);
    if (literals.size() == 4) {
      MirthJdbc.address(connection, literals.get(1), script.span(), redactor);
      connection
          .set(DataConnection.ACCOUNT, literals.get(2))
          .set(DataConnection.SECRET, PlaceholderSecrets.of(redactor, literals.get(3)));
    }
    return connection;
  }

  private static List<String> literals(String call) {
    List<String> literals = new ArrayList<>();
    int end = call.indexOf(')');
    Matcher literal = LITERAL.matcher(end < 0 ? call : call.substring(0, end));
    while (literal.find()) {
      literals.add(literal.group(1) == null ? literal.group(2) : literal.group(1));
    }
    return literals;
  }
}
