package org.auscult.formats.a10acos;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.auscult.formats.commandline.AccessLists;
import org.auscult.formats.commandline.Draft;
import org.auscult.formats.syntax.Command;
import org.auscult.source.Redactor;
import org.auscult.source.Secret;
import org.auscult.source.SourceFile;

/** The device that the commands of ACOS make. */
final class Acos extends Draft {
  final AccessLists accessLists = new AccessLists();

  /** Addresses of real servers and members of their groups, by name. */
  final Map<String, String> servers = new HashMap<>();

  final Map<String, List<String>> groups = new HashMap<>();

  /** True once {@code admin-lockout enable} stands. */
  boolean lockout;

  Acos(SourceFile file, Redactor redactor, boolean whole) {
    super(file, redactor, whole);
  }

  List<String> group(String name) {
    return groups.computeIfAbsent(name, n -> new ArrayList<>());
  }

  /** Where a default is documented. */
  static String reference(String command) {
    return "A10 Networks, ACOS Command Line Interface Reference, " + command;
  }

  /** The secret from this word on: {@code encrypted X} with the device's own key, or as typed. */
  Secret secret(Command command, int from) {
    String word = command.word(from);
    if (word.equals("encrypted")) {
      return redactor().opaque(Secret.Storage.ENCRYPTED, "acos-encrypted", command.word(from + 1));
    }
    return redactor().clear(word);
  }

  /** The secret behind a word such as {@code password}. */
  Secret behind(Command command, String word) {
    return secret(command, command.words().indexOf(word) + 1);
  }
}
