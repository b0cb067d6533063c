package org.auscult.formats.mirth;

import java.util.Set;
import org.auscult.device.Setting;
import org.auscult.tree.ConfigNode;

/** Libraries of code that channels share, wherever they stand, and alerts. */
final class MirthLibraries {
  private static final Set<String> NAMES =
      Set.of(
          "id",
          "name",
          "revision",
          "lastModified",
          "description",
          "includeNewChannels",
          "enabledChannelIds",
          "disabledChannelIds",
          "contextSet",
          "tooltip",
          "scope",
          "type");

  /** When an alert speaks, of which channels, to whom. */
  private static final Set<String> ALERT =
      Set.of("id", "name", "enabled", "trigger", "actionGroups", "properties");

  private final MirthScripts scripts;

  MirthLibraries(MirthScripts scripts) {
    this.scripts = scripts;
  }

  /** Maps what stands below this element at any depth. */
  void map(ConfigNode node) {
    switch (node.word(0)) {
      case "codeTemplateLibrary" -> library(node);
      case "codeTemplate" -> template(node, "code templates");
      case "alertModel" ->
          node.mapped().children().stream()
              .filter(child -> ALERT.contains(child.word(0)))
              .forEach(ConfigNode::irrelevantDeep);
      case "alerts", "codeTemplateLibraries" -> node.mapped().children().forEach(this::map);
      default -> node.children().forEach(this::map);
    }
  }

  private void library(ConfigNode library) {
    String name = MirthXml.text(library.mapped(), "name");
    names(library);
    MirthXml.at(library, "codeTemplates").stream()
        .flatMap(all -> all.children().stream())
        .filter(child -> child.word(0).equals("codeTemplate"))
        .forEach(template -> template(template, name));
  }

  private void template(ConfigNode template, String library) {
    names(template.mapped());
    template
        .first("properties")
        .ifPresent(
            properties -> {
              names(properties.mapped());
              code(properties, library);
            });
    code(template, library);
  }

  private void code(ConfigNode holder, String library) {
    holder
        .first("code")
        .ifPresent(code -> scripts.script(code, library, Setting.of(true, code.span())));
  }

  private static void names(ConfigNode node) {
    node.children().stream()
        .filter(child -> NAMES.contains(child.word(0)))
        .forEach(ConfigNode::irrelevantDeep);
  }
}
