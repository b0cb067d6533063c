package org.auscult.formats.mirth;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.auscult.device.DataConnection;
import org.auscult.device.DeviceBuilder;
import org.auscult.device.Item;
import org.auscult.formats.mirth.MirthScript.Argument;
import org.auscult.formats.mirth.MirthScriptClasses.Use;
import org.auscult.formats.syntax.UrlText;
import org.auscult.source.Redactor;

/** The connections that a script opens: to databases, mail, web and SSH servers. */
final class MirthScriptCalls {
  /** Calls whose first argument is an address, where the script has network classes. */
  private static final Set<String> ADDRESSED =
      Set.of("URL", "URI", "create", "HttpGet", "HttpPost", "HttpPut", "HttpDelete", "HttpPatch");

  private static final Set<String> TRUSTING =
      Set.of(
          "NoopHostnameVerifier",
          "AllowAllHostnameVerifier",
          "ALLOW_ALL_HOSTNAME_VERIFIER",
          "TrustAllStrategy",
          "TrustSelfSignedStrategy");

  private final MirthScript script;
  private final DeviceBuilder device;
  private final Redactor redactor;
  private final boolean trusting;
  private boolean addressed;

  MirthScriptCalls(MirthScript script, DeviceBuilder device, Redactor redactor) {
    this.script = script;
    this.device = device;
    this.redactor = redactor;
    this.trusting = trusting();
  }

  /** Maps the connections; gives back what the classes of the script are good for. */
  Set<Use> map() {
    Set<Use> uses = EnumSet.noneOf(Use.class);
    int network = -1;
    for (int i = 0; i < script.tokens().size(); i++) {
      Optional<Use> use = MirthScriptClasses.chain(script, i).map(MirthScriptClasses::use);
      use.ifPresent(uses::add);
      network = network < 0 && use.filter(Use.NETWORK::equals).isPresent() ? i : network;
    }
    for (int i = 0; i < script.tokens().size(); i++) {
      if (script.token(i + 1).sign("(")) {
        call(i, uses);
      }
    }
    if ((network >= 0 || trusting) && !addressed) {
      Item.Builder unknown = connection(Math.max(0, network));
      if (trusting) {
        unknown.set(DataConnection.PROTOCOL, "https").set(DataConnection.ENCRYPTED, true);
      }
    }
    return uses;
  }

  private void call(int index, Set<Use> uses) {
    String name = script.token(index).text();
    List<Argument> arguments = script.arguments(index + 1);
    if (name.startsWith("createDatabaseConnection")) {
      database(index, arguments);
    } else if (name.equals("createSMTPConnection") && arguments.size() >= 6) {
      mail(index, arguments);
    } else if (uses.contains(Use.NETWORK) && ADDRESSED.contains(name) && !arguments.isEmpty()) {
      web(index, arguments.get(0));
    } else if (uses.contains(Use.NETWORK) && name.equals("Socket") && arguments.size() == 2) {
      socket(index, arguments);
    } else if (uses.contains(Use.SSH) && name.equals("getSession") && arguments.size() >= 2) {
      ssh(index, arguments);
    }
  }

  private Item.Builder connection(int index) {
    Item.Builder connection = device.add(DataConnection.TYPE, script.at(index));
    connection
        .set(DataConnection.NAME, script.name() + " (script)")
        .set(DataConnection.ENABLED, script.enabled());
    if (trusting) {
      connection.set(DataConnection.PEER_VERIFIED, false);
    }
    return connection;
  }

  /** The arguments are driver, address, user and password. */
  private void database(int index, List<Argument> arguments) {
    Item.Builder connection = connection(index).set(DataConnection.PROTOCOL, "jdbc");
    if (arguments.size() >= 2) {
      script
          .text(arguments.get(1))
          .ifPresent(url -> MirthJdbc.address(connection, url, script.at(index), redactor));
    }
    if (arguments.size() == 4) {
      account(connection, arguments.get(2), arguments.get(3));
    }
  }

  private void account(Item.Builder connection, Argument user, Argument password) {
    script.text(user).ifPresent(name -> connection.set(DataConnection.ACCOUNT, name));
    script
        .take(password)
        .filter(secret -> !secret.isEmpty())
        .ifPresent(
            secret -> {
              MirthXml.mask(redactor, secret);
              connection.set(
                  DataConnection.SECRET,
                  MirthPlaceholders.of(redactor, secret),
                  script.at(password.from()));
            });
  }

  /** The arguments are host, port, log-in, kind of encryption, user, password. */
  private void mail(int index, List<Argument> arguments) {
    Item.Builder connection = connection(index).set(DataConnection.PROTOCOL, "smtp");
    script.text(arguments.get(0)).ifPresent(host -> connection.set(DataConnection.HOST, host));
    script
        .text(arguments.get(3))
        .ifPresent(
            kind -> connection.set(DataConnection.ENCRYPTED, List.of("TLS", "SSL").contains(kind)));
    account(connection, arguments.get(4), arguments.get(5));
  }

  private void web(int index, Argument address) {
    addressed = true;
    Item.Builder connection = connection(index);
    UrlText url = UrlText.of(script.start(address));
    MirthXml.mask(redactor, url.password());
    if (List.of("http", "https", "ftp").contains(url.scheme())) {
      connection
          .set(DataConnection.PROTOCOL, url.scheme())
          .set(DataConnection.ENCRYPTED, url.scheme().equals("https"));
      if (!url.host().isEmpty() && !url.host().contains("$")) {
        connection.set(DataConnection.HOST, url.host());
      }
    }
  }

  /** A plain socket: Java has another class for TLS. */
  private void socket(int index, List<Argument> arguments) {
    addressed = true;
    Item.Builder connection = connection(index);
    connection.set(DataConnection.PROTOCOL, "other").set(DataConnection.ENCRYPTED, false);
    script.text(arguments.get(0)).ifPresent(host -> connection.set(DataConnection.HOST, host));
  }

  /** The arguments are user, host and port; whether the host's key is checked is set elsewhere. */
  private void ssh(int index, List<Argument> arguments) {
    Item.Builder connection = connection(index);
    connection.set(DataConnection.PROTOCOL, "sftp").set(DataConnection.ENCRYPTED, true);
    script.text(arguments.get(0)).ifPresent(user -> connection.set(DataConnection.ACCOUNT, user));
    script.text(arguments.get(1)).ifPresent(host -> connection.set(DataConnection.HOST, host));
    for (int i = 0; i < script.tokens().size(); i++) {
      if (script.token(i).text().equals("StrictHostKeyChecking")
          && script.token(i + 1).sign(",")
          && script.token(i + 2).text().equals("no")) {
        connection.set(DataConnection.PEER_VERIFIED, false, script.at(i));
      }
    }
  }

  /** True when certificates or the names in them are taken as they come. */
  private boolean trusting() {
    for (int i = 0; i < script.tokens().size(); i++) {
      if (TRUSTING.contains(script.token(i).text())
          || script.token(i).text().equals("checkServerTrusted") && empty(i)) {
        return true;
      }
    }
    return false;
  }

  /** A function that is declared behind this word and does nothing. */
  private boolean empty(int index) {
    for (int i = index + 1; i < index + 14; i++) {
      if (script.token(i).sign("{")) {
        return script.token(i + 1).sign("}");
      }
    }
    return false;
  }
}
