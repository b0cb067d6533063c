package org.auscult.formats.nmapxml;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.auscult.device.DeviceBuilder;
import org.auscult.device.Field;
import org.auscult.device.Item;
import org.auscult.device.SshServer;
import org.auscult.formats.syntax.DataObject;

/** What scripts found of an SSH server. */
final class SshScripts {
  private static final Map<String, Field<List<String>>> LISTS =
      Map.of(
          "kex_algorithms", SshServer.KEY_EXCHANGES,
          "encryption_algorithms", SshServer.CIPHERS,
          "mac_algorithms", SshServer.MACS);

  private SshScripts() {}

  static void map(Script script, DeviceBuilder device) {
    Item.Builder ssh = device.single(SshServer.TYPE);
    ssh.set(SshServer.ENABLED, true, script.span());
    switch (script.id()) {
      case "sshv1" -> ssh.set(SshServer.VERSION_1, true, script.span());
      case "ssh-auth-methods" -> {
        boolean password =
            script.output().matches("(?s).*\\b(?:password|keyboard-interactive)\\b.*");
        ssh.set(SshServer.PASSWORD_LOGIN, password, script.span());
      }
      default -> {
        for (DataObject table : script.tables()) {
          Field<List<String>> field = LISTS.get(table.text("key"));
          List<String> words =
              Script.values(table).stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
          if (field != null && !words.isEmpty()) {
            ssh.set(field, words, table.span());
          }
        }
      }
    }
    script.mapped();
  }
}
