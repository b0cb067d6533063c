package org.auscult.formats.commandline;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import org.auscult.device.Aaa;
import org.auscult.device.AuthServer;
import org.auscult.device.Item;
import org.auscult.device.Setting;
import org.auscult.formats.syntax.Command;
import org.auscult.source.Secret;

/** Servers that are asked whether an administrator may come in, and in which order. */
public final class AuthServers {
  private final Draft draft;
  private final Function<List<String>, Secret> secrets;
  private final Map<String, Setting<Secret>> keys = new LinkedHashMap<>();

  /**
   * @param secrets makes the secret that the words behind {@code key} give
   */
  public AuthServers(Draft draft, Function<List<String>, Secret> secrets) {
    this.draft = draft;
    this.secrets = secrets;
  }

  /** {@code radius-server host HOST [auth-port N] [key …]}: a server and what is said of it. */
  public Optional<Item.Builder> host(Command command, String protocol) {
    String host = command.word(2);
    draft.remove(AuthServer.TYPE, former -> same(former, protocol, host));
    if (command.negated()) {
      return Optional.empty();
    }
    Item.Builder item = draft.add(AuthServer.TYPE, command.span());
    item.set(AuthServer.HOST, host).set(AuthServer.PROTOCOL, protocol);
    command
        .after("auth-port")
        .or(() -> command.after("port"))
        .map(Command::number)
        .filter(OptionalLong::isPresent)
        .ifPresent(port -> item.set(AuthServer.PORT, port.getAsLong()));
    int key = command.words().indexOf("key");
    if (key >= 0) {
      item.set(AuthServer.SECRET, secrets.apply(command.list(key + 1)));
    }
    return Optional.of(item);
  }

  private static boolean same(Item.Builder server, String protocol, String host) {
    return server.get(AuthServer.HOST).value().equals(Optional.of(host))
        && server.get(AuthServer.PROTOCOL).value().equals(Optional.of(protocol));
  }

  /** {@code radius-server key …}: the key of all servers of a protocol that have none. */
  public void common(Command command, String protocol) {
    if (command.negated()) {
      keys.remove(protocol);
    } else {
      keys.put(protocol, Setting.of(secrets.apply(command.list(2)), command.span()));
    }
  }

  /** Gives the servers without a key the one that all share. */
  public void finish() {
    for (Item.Builder server : draft.device().items(AuthServer.TYPE)) {
      String protocol = server.get(AuthServer.PROTOCOL).value().orElse("");
      boolean without = server.get(AuthServer.SECRET).value().isEmpty();
      Optional.ofNullable(keys.get(protocol))
          .filter(key -> without)
          .ifPresent(key -> server.set(AuthServer.SECRET, key));
    }
  }

  /**
   * The methods of a log-in list in the order tried.
   *
   * @param from the place of the first method
   * @param own names of methods that ask no server
   */
  public void methods(Command list, int from, List<String> own) {
    List<String> methods =
        list.list(from).stream().filter(word -> !word.equals("group")).map(m -> m(m, own)).toList();
    if (list.negated() || methods.isEmpty()) {
      return;
    }
    draft.set(Aaa.TYPE, Aaa.LOGIN_METHODS, methods, list.span());
    boolean central = methods.stream().anyMatch(method -> method.startsWith("group "));
    draft.set(Aaa.TYPE, Aaa.CENTRAL, central, list.span());
    draft.set(Aaa.TYPE, Aaa.FALLS_BACK_TO_NONE, methods.contains("none"), list.span());
  }

  private static String m(String method, List<String> own) {
    return own.contains(method) ? method : "group " + method;
  }
}
