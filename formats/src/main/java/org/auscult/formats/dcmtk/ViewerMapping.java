package org.auscult.formats.dcmtk;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.auscult.device.Account;
import org.auscult.device.DeviceBuilder;
import org.auscult.device.DicomNode;
import org.auscult.device.Identity;
import org.auscult.device.LoggingPolicy;
import org.auscult.device.NetworkService;
import org.auscult.device.Setting;
import org.auscult.source.Redactor;
import org.auscult.source.Text;
import org.auscult.tree.ConfigNode;

/**
 * {@code dcmpstat.cfg}: the general settings of the viewer DICOMscope, the users that it signs for,
 * and its {@link ViewerTargets}. Defaults are those that the comments of the file as shipped name.
 * Names of sections and keys are told apart without regard to case (DCMTK, ofconfig.cc).
 */
final class ViewerMapping {
  private static final Set<String> WITHOUT_MEANING =
      Set.of(
          "[[lut]]",
          "[[voi]]",
          "[[report]]",
          "[monitor]",
          "[lut]",
          "[report]",
          "[gui]",
          "[database]");

  private static final Set<String> GENERAL_LOOKS =
      Set.of(
          "logdirectory",
          "keepmessageportopen",
          "spooler",
          "server",
          "directory",
          "sleep",
          "minprintresolution",
          "maxprintresolution",
          "defaultillumination",
          "defaultreflection",
          "alwaysdeleteterminatejobs",
          "sender",
          "receiver",
          "maxpdu",
          "timeout",
          "tlsdirectory",
          "cacertificatedirectory",
          "userkeydirectory",
          "maxrows",
          "maxcolumns");

  private static final Set<String> PERSON =
      Set.of("name", "dicomname", "organization", "code", "certificate", "privatekey");

  static final Text TO_COPY =
      new Text(
          "the file has no section [[COMMUNICATION]]: its printers are to be copied into"
              + " dcmpstat.cfg",
          "le fichier n’a pas de section [[COMMUNICATION]] : ses imprimantes sont à copier dans"
              + " dcmpstat.cfg");

  private final ConfigNode root;
  private final DeviceBuilder device;
  private final ViewerTargets targets;
  private final boolean told;

  /**
   * The mapping of a file.
   *
   * @param told true when the section of targets is in one of the files of the installation, so
   *     that what stands elsewhere is known to be out of use
   */
  ViewerMapping(ConfigNode root, DeviceBuilder device, Redactor redactor, boolean told) {
    this.root = root;
    this.told = told;
    this.device = device;
    this.targets = new ViewerTargets(device, redactor);
  }

  static String lower(ConfigNode node) {
    return node.word(0).toLowerCase(Locale.ROOT);
  }

  static Optional<ConfigNode> entry(ConfigNode section, String key) {
    return section.children().stream().filter(line -> lower(line).equals(key)).findFirst();
  }

  /** True when the section of targets is there; a library of printers to copy from has none. */
  static boolean inUse(ConfigNode root) {
    return root.children().stream().anyMatch(node -> lower(node).equals("[[communication]]"));
  }

  void map() {
    for (ConfigNode section : root.children()) {
      switch (lower(section)) {
        case "[[general]]" -> section.mapped().children().forEach(this::general);
        case "[[communication]]" ->
            section.mapped().children().forEach(t -> targets.map(t, Setting.of(true, t.span())));
        case "[[users]]" -> section.mapped().children().forEach(this::user);
        default -> other(section);
      }
    }
  }

  private void other(ConfigNode section) {
    if (WITHOUT_MEANING.contains(lower(section))) {
      section.irrelevantDeep();
    } else if (entry(section, "type").isPresent()) {
      targets.map(section, told ? Setting.of(false, section.span()) : Setting.unknown(TO_COPY));
    }
  }

  private void general(ConfigNode section) {
    section.mapped();
    if (WITHOUT_MEANING.contains(lower(section))) {
      section.unmapped().irrelevantDeep();
      return;
    }
    section.children().stream()
        .filter(line -> GENERAL_LOOKS.contains(lower(line)))
        .forEach(ConfigNode::irrelevant);
    switch (lower(section)) {
      case "[application]" -> application(section);
      case "[network]" -> entry(section, "aetitle").ifPresent(this::sender);
      case "[query_retrieve]" -> archive(section);
      case "[tls]" ->
          entry(section, "usepemformat")
              .filter(line -> line.word(1).equalsIgnoreCase("true"))
              .ifPresent(ConfigNode::irrelevant);
      default -> {}
    }
  }

  private void application(ConfigNode section) {
    device.single(Identity.TYPE).set(Identity.KIND, "workstation");
    Optional<ConfigNode> file = entry(section, "logfile");
    Optional<ConfigNode> level = entry(section, "loglevel");
    if (file.isPresent() && level.isPresent()) {
      file.get().mapped();
      device
          .single(LoggingPolicy.TYPE)
          .set(LoggingPolicy.ENABLED, true, level.get().mapped().span());
    } else {
      device
          .single(LoggingPolicy.TYPE)
          .orDefault(
              LoggingPolicy.ENABLED,
              false,
              "DCMTK, dcmpstat.cfg, [APPLICATION]: LogFile, LogLevel: none by default");
    }
    entry(section, "messageport").ifPresent(this::messages);
  }

  private void messages(ConfigNode line) {
    Optional<Long> port = ViewerTargets.number(line.word(1));
    if (port.isPresent()) {
      device
          .add(NetworkService.TYPE, line.mapped().span())
          .set(NetworkService.PROTOCOL, "dicomscope-messages")
          .set(NetworkService.TRANSPORT, "tcp")
          .set(NetworkService.PORT, port.get())
          .set(NetworkService.ENABLED, port.get() > 0)
          .set(NetworkService.PURPOSE, "other");
    }
  }

  /** A title to call with: nothing listens under it. */
  private void sender(ConfigNode title) {
    device
        .add(DicomNode.TYPE, title.mapped().span())
        .set(DicomNode.ROLE, "local")
        .set(DicomNode.AE_TITLE, title.word(1))
        .set(DicomNode.ENABLED, true)
        .set(DicomNode.OPERATIONS, List.of())
        .set(DicomNode.LOOPBACK, true);
  }

  /** The archive is told by a file of its own, written from this section at each start. */
  private void archive(ConfigNode section) {
    Optional<ConfigNode> port = entry(section, "port");
    Optional<ConfigNode> title = entry(section, "aetitle");
    if (port.isEmpty() || title.isEmpty()) {
      return;
    }
    port.flatMap(line -> ViewerTargets.number(line.word(1)))
        .ifPresent(
            number ->
                device
                    .add(DicomNode.TYPE, title.get().mapped().span())
                    .set(DicomNode.ROLE, "local")
                    .set(DicomNode.AE_TITLE, title.get().word(1))
                    .set(DicomNode.PORT, number, port.get().mapped().span())
                    .set(DicomNode.ENABLED, true));
  }

  private void user(ConfigNode section) {
    section.mapped();
    for (ConfigNode line : section.children()) {
      if (PERSON.contains(lower(line))) {
        line.irrelevant();
      } else if (lower(line).equals("login")) {
        device
            .add(Account.TYPE, line.mapped().span())
            .set(Account.NAME, line.word(1))
            .set(Account.ENABLED, true)
            .set(Account.PRIVILEGE, "user");
      }
    }
  }
}
