package org.auscult.formats.mirth;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.auscult.device.DeviceBuilder;
import org.auscult.device.Item;
import org.auscult.device.ServerPolicy;
import org.auscult.device.Setting;
import org.auscult.formats.mirth.MirthScriptClasses.Use;
import org.auscult.source.Redactor;
import org.auscult.source.Span;
import org.auscult.tree.ConfigNode;

/**
 * Scripts of channels, libraries and the server: the connections that they open, the secrets that
 * are written in them, the programs that they start and the messages that they log. A script that
 * names a Java class of unknown use, or that cannot be read to its end, stays unmapped.
 */
final class MirthScripts {
  /** Elements that hold a script or an expression. */
  private static final Set<String> ELEMENTS =
      Set.of(
          "preprocessingScript",
          "postprocessingScript",
          "deployScript",
          "undeployScript",
          "shutdownScript",
          "batchScript",
          "script",
          "code",
          "mapping",
          "field",
          "defaultValue");

  /** Statements of a database connector, which may be scripts. */
  private static final Set<String> STATEMENTS = Set.of("select", "update", "query");

  private static final Set<String> RUN_TEXT = Set.of("eval", "Function", "evaluateString");

  private final DeviceBuilder device;
  private final Redactor redactor;
  private final MirthExamples examples = new MirthExamples();
  private Optional<Span> programs = Optional.empty();
  private Optional<Span> logs = Optional.empty();
  private boolean open;

  MirthScripts(DeviceBuilder device, Redactor redactor) {
    this.device = device;
    this.redactor = redactor;
  }

  /** Reads all scripts inside an element; what is disabled inside is not in use. */
  void map(ConfigNode inside, String name, Setting<Boolean> enabled) {
    Setting<Boolean> own = MirthXml.peek(inside, "enabled");
    Setting<Boolean> here = own.value().orElse(true) ? enabled : own;
    boolean scripted = MirthXml.peek(inside, "useScript").value().orElse(false);
    for (ConfigNode child : inside.children()) {
      boolean statement = STATEMENTS.contains(child.word(0));
      examples.map(child);
      if (ELEMENTS.contains(child.word(0)) && child.children().isEmpty() || statement && scripted) {
        script(child, name, here);
      } else if (statement || MirthTexts.ELEMENTS.contains(child.word(0))) {
        new MirthTexts(device, redactor).map(child, name);
      } else {
        map(child, name, here);
      }
    }
  }

  /** Entries of a name and a script each. */
  void entries(ConfigNode entries, String name) {
    Setting<Boolean> on = Setting.of(true, entries.mapped().wholeSpan());
    for (ConfigNode entry : entries.children()) {
      List<ConfigNode> pair = entry.mapped().children();
      if (pair.size() == 2) {
        script(pair.get(1), name + " " + pair.get(0).mapped().word(1), on);
      }
    }
  }

  /** Reads one script. A script kept in another file is not in this export. */
  void script(ConfigNode node, String name, Setting<Boolean> enabled) {
    if (!MirthXml.attribute(node, "msync-fileref").isEmpty()) {
      open = true;
      node.unmapped();
      return;
    }
    MirthScript script = new MirthScript(node, node.word(1), name, enabled);
    Set<Use> uses = new MirthScriptCalls(script, device, redactor).map();
    new MirthScriptSecrets(script, device, redactor).map();
    if (enabled.value().orElse(true)) {
      behaviour(script);
    }
    if (script.whole() && !uses.contains(Use.UNKNOWN)) {
      node.mapped();
    } else {
      open = true;
      node.unmapped();
    }
  }

  private void behaviour(MirthScript script) {
    for (int i = 0; i < script.tokens().size() && programs.isEmpty(); i++) {
      if (program(script, i)) {
        programs = Optional.of(script.at(i));
      }
    }
    MirthScriptLog log = new MirthScriptLog(script);
    logs = logs.or(log::whole);
    open |= log.open();
  }

  private static boolean program(MirthScript script, int index) {
    boolean text =
        RUN_TEXT.contains(script.token(index).text())
            && script.token(index + 1).sign("(")
            && !script.token(index - 1).name("function");
    return text
        || MirthScriptClasses.chain(script, index)
            .filter(chain -> MirthScriptClasses.use(chain) == Use.PROGRAMS)
            .isPresent();
  }

  /**
   * Says what all scripts together do.
   *
   * @param all the backup that holds all scripts of the server
   */
  void policy(Optional<Span> all) {
    Item.Builder policy = device.single(ServerPolicy.TYPE);
    policy
        .set(ServerPolicy.PERSONS_IN_EXAMPLES, examples.persons(all))
        .set(ServerPolicy.SCRIPTS_RUN_PROGRAMS, found(programs, all))
        .set(ServerPolicy.SCRIPTS_LOG_MESSAGES, found(logs, all));
  }

  private Setting<Boolean> found(Optional<Span> place, Optional<Span> all) {
    return place
        .map(at -> Setting.of(true, at))
        .or(() -> all.filter(at -> !open).map(at -> Setting.of(false, at)))
        .orElse(Setting.notStated());
  }
}
