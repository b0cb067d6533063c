package org.auscult.formats.conquest;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.auscult.device.Setting;
import org.auscult.tree.ConfigNode;
import org.auscult.tree.ConfigTree;

/** The keys of {@code dicom.ini}, of which neither section nor name is told apart by case. */
final class ConquestSettings {
  /** The list of all keys of section sscscp and their values when they are not stated. */
  static final String DEFAULTS = "ConQuest DICOM server, ini.cpp, defaults of section sscscp: ";

  /** Names of files and tables, sizes, times, sorting, compression and looks. */
  private static final Set<String> IRRELEVANT =
      Set.of(
          "micropacs",
          "edition",
          "acrnemamap",
          "dictionary",
          "kfactorfile",
          "sopclasslist",
          "tempdir",
          "pacsname",
          "operatorconsole",
          "debuglevel",
          "ziptime",
          "uidprefix",
          "enablecomputedfields",
          "filenamesyntax",
          "maxfilenamelength",
          "droppedfilecompression",
          "incomingcompression",
          "archivecompression",
          "lossyquality",
          "useescapestringconstants",
          "doublebackslashtodb",
          "usebuiltinjpeg",
          "magdevices",
          "magdevicethreshhold",
          "magdevicefullthreshhold",
          "magdevicefullthreshold",
          "ignoremagdevicethreshhold",
          "nightlycleanthreshhold",
          "truncatefieldnames",
          "maxfieldlength",
          "indexdbf",
          "packdbf",
          "longquerydbf",
          "tcpiptimeout",
          "failholdoff",
          "retrydelay",
          "retryforwardfailed",
          "queuesize",
          "statuslog",
          "troublelog",
          "userlog",
          "patienttablename",
          "studytablename",
          "seriestablename",
          "imagetablename",
          "worklisttablename",
          "worklistmode",
          "webscriptaddress",
          "webcodebase",
          "webmag0address",
          "admin_email",
          "fixphilips",
          "fixkodak",
          // only of the window of the server on its own screen
          "importexportdraganddrop");

  /** Sections of web pages: which script shows what. */
  private static final Pattern PAGES =
      Pattern.compile(
          "(?i)defaultpage|anypage|.*viewer\\d*|dwv\\d*|flexviewer|weasis.*|studyweasis");

  private static final Set<String> LOOKS =
      Set.of(
          "size",
          "dsize",
          "compress",
          "iconsize",
          "graphic",
          "viewer",
          "studyviewer",
          "address",
          "port");

  private final List<ConfigNode> sections;

  ConquestSettings(ConfigTree tree) {
    this.sections =
        tree.roots().stream()
            .filter(root -> ConquestFormat.part(root.file()) == ConquestFormat.Part.SETTINGS)
            .flatMap(root -> root.node().children().stream())
            .toList();
  }

  boolean any() {
    return !sections.isEmpty();
  }

  /** True for the settings of the server itself, which keeps images and has a title. */
  boolean server() {
    return any() && !web() && (stated("MyACRNema") || stated("SQLServer") || stated("MAGDevice0"));
  }

  /** True for the settings of the web pages, which ask the server. */
  boolean web() {
    boolean pages = stated("WebServerFor") || section("webdefaults") || section("AnyPage");
    return pages && !stated("MAGDevice0");
  }

  private boolean section(String name) {
    return sections.stream().anyMatch(section -> section.word(0).equalsIgnoreCase(name));
  }

  private boolean stated(String key) {
    return node("sscscp", key).isPresent();
  }

  /** A key with its value, the first that stands, as the program takes it. */
  Optional<ConfigNode> node(String section, String key) {
    return sections.stream()
        .filter(found -> found.word(0).equalsIgnoreCase(section))
        .flatMap(found -> found.children().stream())
        .filter(found -> found.word(0).equalsIgnoreCase(key) && found.words().size() > 1)
        .findFirst();
  }

  Optional<ConfigNode> node(String key) {
    return node("sscscp", key);
  }

  Setting<String> text(String key, String fallback) {
    return node(key)
        .map(node -> Setting.of(node.mapped().word(1), node.span()))
        .orElseGet(() -> Setting.byDefault(fallback, DEFAULTS + key));
  }

  /** A switch: 1 or true is on. */
  static Setting<Boolean> flag(ConfigNode node) {
    String value = node.mapped().word(1).toLowerCase(Locale.ROOT);
    return Setting.of(value.equals("1") || value.equals("true"), node.span());
  }

  Setting<Long> port() {
    Optional<ConfigNode> stated = node("TCPPort");
    if (stated.isEmpty()) {
      return Setting.byDefault(104L, DEFAULTS + "TCPPort");
    }
    String digits = stated.get().word(1);
    return digits.matches("\\d{1,5}")
        ? Setting.of(Long.valueOf(digits), stated.get().mapped().span())
        : Setting.notStated();
  }

  /** Marks what is known to have no meaning, and the sections whose members are dealt with. */
  void sort() {
    for (ConfigNode section : sections) {
      String name = section.word(0).toLowerCase(Locale.ROOT);
      section.mapped();
      for (ConfigNode key : section.children()) {
        String word = key.word(0).toLowerCase(Locale.ROOT);
        boolean harmless =
            name.equals("sscscp") && IRRELEVANT.contains(word)
                || name.equals("webdefaults") && LOOKS.contains(word)
                || PAGES.matcher(name).matches()
                    && Set.of("source", "header", "exceptions").contains(word);
        boolean path = name.equals("lua") && key.word(1).startsWith("package.path=");
        if (harmless || path) {
          key.irrelevant();
        }
      }
    }
  }
}
