package org.auscult.formats.linuxhost;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.auscult.device.Coverage;
import org.auscult.device.Item;
import org.auscult.device.LogTarget;
import org.auscult.device.LoggingPolicy;
import org.auscult.format.Tell;
import org.auscult.formats.syntax.Command;
import org.auscult.source.SourceFile;
import org.auscult.source.Text;
import org.auscult.tree.ConfigNode;
import org.auscult.tree.LineFate;

/** The syslog daemon: {@code rsyslog.conf} and {@code rsyslog.d}, in both notations. */
final class Logs {
  private static final String FACILITY =
      "(?:\\*|auth|authpriv|cron|daemon|kern|lpr|mail|news|syslog|user|uucp|local[0-7])";
  private static final Pattern SELECTOR =
      Pattern.compile("^\\s*" + FACILITY + "(?:,\\w+)*\\.[\\w*=!;,.]+\\s+[-/@:|*~?&\\w].*");
  private static final Pattern SIGN =
      Pattern.compile(
          "^\\s*(?:\\$(?:ModLoad|IncludeConfig|FileCreateMode|ActionFileDefaultTemplate|WorkDirectory"
              + "|ActionQueueType|DefaultNetstreamDriver\\w*|ActionSendStreamDriver\\w*)\\b"
              + "|module\\(load=|action\\(\\s*type=|input\\(\\s*type=)|"
              + SELECTOR.pattern());
  private static final Pattern FIRST =
      Pattern.compile(
          "^(?:\\$[A-Z]|(?:module|action|input|global|template|include|ruleset)\\s?\\(|:\\w+,|if\\s\\$)|"
              + SELECTOR.pattern());
  private static final Pattern ARROW =
      Pattern.compile("(@@?)(?:\\([^)]*\\))?(\\[[^\\]]+\\]|[^:;\\s]+)(?::(\\d+))?.*");
  private static final Pattern LEGACY =
      Pattern.compile(
          "\\$(?i:FileOwner|FileGroup|FileCreateMode|DirCreateMode|DirOwner|DirGroup|Umask"
              + "|WorkDirectory|ActionFileDefaultTemplate|RepeatedMsgReduction|PrivDropToUser"
              + "|PrivDropToGroup|ActionFileEnableSync|OmitLocalLogging|IMJournalStateFile"
              + "|ActionQueue\\w+|ActionResumeRetryCount|MaxMessageSize)");

  private static final Text INCLUDES =
      new Text(
          "files that rsyslog.conf includes are not in the export",
          "des fichiers que rsyslog.conf inclut ne sont pas dans l’export");
  private static final Text UNREAD =
      new Text("some lines were not understood", "certaines lignes n’ont pas été comprises");
  private static final Text NOT_THERE =
      new Text(
          "no file of a syslog daemon is in the export",
          "aucun fichier d’un démon syslog n’est dans l’export");
  private static final Text OBTAIN =
      new Text(
          "add /etc/rsyslog.conf and /etc/rsyslog.d",
          "ajouter /etc/rsyslog.conf et /etc/rsyslog.d");

  private final LinuxHost host;
  private boolean unseen;
  private boolean encrypted;

  private Logs(LinuxHost host) {
    this.host = host;
  }

  static Optional<Tell> tell(SourceFile file) {
    return Tells.begins(file, "a statement of rsyslog", FIRST, SIGN);
  }

  static void map(List<ConfigNode> roots, LinuxHost host) {
    Logs logs = new Logs(host);
    for (ConfigNode root : roots) {
      logs.encrypted |=
          root.children().stream()
              .map(ConfigNode::text)
              .anyMatch(text -> text.matches("(?i)\\$ActionSendStreamDriverMode\\s+1"));
    }
    roots.forEach(root -> root.children().forEach(logs::statement));
    boolean read =
        roots.stream()
            .flatMap(root -> root.children().stream())
            .noneMatch(node -> node.fate() == LineFate.UNMAPPED);
    Coverage coverage =
        logs.unseen
            ? new Coverage.Partial(INCLUDES, List.of(), OBTAIN)
            : read && host.missing().isEmpty()
                ? new Coverage.Complete(roots.get(0).wholeSpan())
                : new Coverage.Partial(UNREAD, List.of(), OBTAIN);
    host.device().cover(LogTarget.TYPE, coverage);
  }

  static void absent(LinuxHost host) {
    Coverage coverage =
        host.device().items(LogTarget.TYPE).isEmpty()
            ? new Coverage.NotExported(NOT_THERE, OBTAIN)
            : new Coverage.Partial(NOT_THERE, List.of(), OBTAIN);
    host.device().cover(LogTarget.TYPE, coverage);
  }

  private void statement(ConfigNode node) {
    String text = node.text();
    if (text.matches("(?i)(?:\\$IncludeConfig|include\\().*")) {
      unseen |= !host.sees("rsyslog.d");
      node.irrelevant();
    } else if (text.contains("action(")) {
      action(text, node);
    } else if (text.matches(
            "(?i)module\\(\\s*load=.?(?:imuxsock|imklog|imjournal|builtin:omfile).*")
        || text.matches("(?i)\\$ModLoad\\s+(?:imuxsock|imklog|imjournal|immark).*")
        || LEGACY.matcher(node.word(0)).matches()) {
      node.irrelevant();
    } else if (text.matches("(?i)\\$ActionSendStreamDriver(?:Mode|AuthMode|PermittedPeer)\\s.*")) {
      node.mapped();
    } else {
      selector(node);
    }
  }

  /** {@code SELECTOR @HOST:PORT}: one sign for UDP, two for TCP. */
  private void selector(ConfigNode node) {
    Matcher arrow = ARROW.matcher(node.words().get(node.words().size() - 1));
    boolean selects = SELECTOR.matcher(node.text()).matches() || node.word(0).startsWith(":");
    if (selects && arrow.matches()) {
      boolean tcp = arrow.group(1).length() == 2;
      String transport = tcp && encrypted ? "tls" : tcp ? "tcp" : "udp";
      target(arrow.group(2).replaceAll("[\\[\\]]", ""), transport, arrow.group(3), node);
    } else if (selects) {
      file(node);
    }
  }

  /** Log-ins are written to a file of this host. */
  private void file(ConfigNode node) {
    String selector = node.word(0);
    boolean logins =
        (selector.contains("authpriv.") || selector.startsWith("auth"))
            && !selector.matches(".*\\bauthpriv(?:,\\w+)*\\.none.*");
    if (logins && node.words().get(node.words().size() - 1).matches("-?/.*")) {
      host.device()
          .single(LoggingPolicy.TYPE)
          .set(LoggingPolicy.LOGIN_EVENTS, true, node.span())
          .set(LoggingPolicy.ENABLED, true, node.span());
      node.mapped();
    } else {
      node.irrelevant();
    }
  }

  /** {@code action(type="omfwd" target="HOST" port="514" protocol="tcp" StreamDriverMode="1")}. */
  private void action(String text, ConfigNode node) {
    Optional<String> target = parameter(text, "target");
    if (!parameter(text, "type").orElse("").equals("omfwd") || target.isEmpty()) {
      if (parameter(text, "type").orElse("").equals("omfile")) {
        node.irrelevant();
      }
      return;
    }
    boolean tcp = parameter(text, "protocol").orElse("udp").equalsIgnoreCase("tcp");
    boolean tls = parameter(text, "streamdrivermode").orElse("0").equals("1") || encrypted;
    String transport = tcp && tls ? "tls" : tcp ? "tcp" : "udp";
    target(target.get(), transport, parameter(text, "port").orElse("514"), node);
  }

  private static Optional<String> parameter(String text, String name) {
    Matcher found =
        Pattern.compile("(?i)\\b" + name + "\\s*=\\s*[\"']?([^\"'\\s)]+)").matcher(text);
    return found.find() ? Optional.of(found.group(1)) : Optional.empty();
  }

  private void target(String name, String transport, String port, ConfigNode node) {
    Item.Builder target =
        host.device()
            .add(LogTarget.TYPE, node.span())
            .set(LogTarget.HOST, name, node.span())
            .set(LogTarget.PROTOCOL, "syslog")
            .set(LogTarget.TRANSPORT, transport, node.span())
            .set(LogTarget.ENCRYPTED, transport.equals("tls"), node.span());
    OptionalLong number = Command.number(port == null ? "514" : port);
    number.ifPresent(found -> target.set(LogTarget.PORT, found, node.span()));
    node.mapped();
  }
}
