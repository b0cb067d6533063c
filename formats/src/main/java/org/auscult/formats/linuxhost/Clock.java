package org.auscult.formats.linuxhost;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.auscult.device.Coverage;
import org.auscult.device.TimeSource;
import org.auscult.format.Tell;
import org.auscult.source.SourceFile;
import org.auscult.source.Text;
import org.auscult.tree.ConfigNode;
import org.auscult.tree.LineFate;

/** Where the time comes from: {@code chrony.conf}, {@code ntp.conf}, {@code timesyncd.conf}. */
final class Clock {
  private static final Pattern TIMESYNCD = Pattern.compile("^\\s*\\[Time\\]\\s*$");
  private static final Text INCLUDES =
      new Text(
          "other files may name time sources",
          "d’autres fichiers peuvent nommer des sources de temps");
  private static final Text NOT_THERE =
      new Text(
          "no file of a time service is in the export",
          "aucun fichier d’un service de temps n’est dans l’export");
  private static final Text OBTAIN =
      new Text(
          "add /etc/chrony, /etc/ntp.conf or /etc/systemd/timesyncd.conf",
          "ajouter /etc/chrony, /etc/ntp.conf ou /etc/systemd/timesyncd.conf");

  static final Keywords<Clock> KEYWORDS =
      new Keywords<Clock>()
          .on("server", Clock::source)
          .on("pool", Clock::source)
          .on("peer", Clock::source)
          .on("sourcedir", (clock, node) -> clock.include(node))
          .on("confdir", (clock, node) -> clock.include(node))
          .on("include", (clock, node) -> clock.include(node))
          .telling(Glance.CLOCK)
          .unread(
              "restrict keyfile keys trustedkey requestkey controlkey allow deny cmdallow cmddeny"
                  + " bindcmdaddress bindaddress port cmdport ntsserverkey ntsservercert authselectmode"
                  + " broadcast broadcastclient multicastclient disable enable interface nts tos"
                  + " includefile crypto local refclock fudge ntstrustedcerts maxdistance minsources"
                  + " acquisitionport user tinker discard")
          .irrelevant(
              "driftfile makestep rtcsync logdir log maxupdateskew leapsectz ntsdumpdir dumpdir"
                  + " dumponexit statistics statsdir filegen leapfile hwtimestamp logchange mailonchange"
                  + " rtcdevice rtcfile hwclockfile lock_all sched_priority commandkey generatecommandkey"
                  + " noclientlog clientloglimit combinelimit maxslewrate stratumweight logconfig"
                  + " logfile pidfile maxclockerror smoothtime");

  private final LinuxHost host;
  private boolean unseen;

  private Clock(LinuxHost host) {
    this.host = host;
  }

  static Optional<Tell> daemon(SourceFile file) {
    Optional<Tell> chrony = Tells.words(file, "chrony.conf", KEYWORDS, " \t");
    return chrony.isPresent() ? chrony : Tells.words(file, "ntp.conf", KEYWORDS, " \t");
  }

  static Optional<Tell> timesyncd(SourceFile file) {
    return Tells.line(file, "the time service of systemd", TIMESYNCD);
  }

  static void map(List<ConfigNode> roots, LinuxHost host) {
    Clock clock = new Clock(host);
    for (ConfigNode root : roots) {
      KEYWORDS.readInside(clock, root);
      root.first("Time").ifPresent(clock::section);
    }
    boolean read =
        roots.stream()
            .flatMap(root -> root.children().stream())
            .noneMatch(node -> node.fate() == LineFate.UNMAPPED && !KEYWORDS.knows(node.word(0)));
    host.device()
        .cover(
            TimeSource.TYPE,
            read && !clock.unseen && host.missing().isEmpty()
                ? new Coverage.Complete(roots.get(0).wholeSpan())
                : new Coverage.Partial(INCLUDES, List.of(), OBTAIN));
  }

  static void absent(LinuxHost host) {
    host.device().cover(TimeSource.TYPE, new Coverage.NotExported(NOT_THERE, OBTAIN));
  }

  private void include(ConfigNode node) {
    String folder = node.word(1).replaceFirst("/[^/]*\\*.*", "").replaceFirst("^/etc/", "");
    unseen |= !host.sees(folder);
    node.unmapped().irrelevant();
  }

  /** A server with a key or NTS proves who it is (chrony.conf(5), ntp.conf(5)). */
  private void source(ConfigNode node) {
    if (node.words().size() < 2) {
      node.unmapped();
      return;
    }
    boolean proves =
        node.words().contains("key")
            || node.words().contains("nts")
            || node.words().contains("autokey");
    host.device()
        .add(TimeSource.TYPE, node.span())
        .set(TimeSource.HOST, node.word(1), node.span())
        .set(TimeSource.AUTHENTICATED, proves, node.span());
  }

  private void section(ConfigNode section) {
    section.mapped();
    unseen |= !host.sees("timesyncd.conf.d");
    for (ConfigNode node : section.children()) {
      String key = node.word(0).toLowerCase(Locale.ROOT);
      if (key.equals("ntp") || key.equals("fallbackntp")) {
        for (String server : node.word(1).strip().split("\\s+")) {
          if (!server.isEmpty()) {
            host.device()
                .add(TimeSource.TYPE, node.span())
                .set(TimeSource.HOST, server, node.span())
                .set(TimeSource.AUTHENTICATED, false, node.span());
          }
        }
        node.mapped();
      } else if (key.matches(
          "pollinterval\\w+|rootdistancemaxsec|connectionretrysec|saveintervalsec")) {
        node.irrelevant();
      }
    }
  }
}
