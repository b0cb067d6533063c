package org.auscult.rule;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.auscult.advisory.AdvisoryFiles;
import org.auscult.advisory.AdvisoryIndex;
import org.auscult.advisory.AdvisoryShelf;
import org.auscult.advisory.AdvisorySupply;
import org.auscult.document.DocumentNode;
import org.auscult.document.DocumentReader;
import org.auscult.source.SourceFile;

/**
 * Checks the built-in rules and packs them for {@link RulePack}; the build runs it. Reads the
 * folder of rules, dialects and facts, writes JSON files and the digest of what rules say.
 */
public final class RulePacker {
  private static final String DIALECTS = "dialects";
  private static final Set<String> NO_RULES =
      Set.of(
          DIALECTS,
          "frameworks",
          "credentials",
          "lifecycles",
          "advisories",
          "profiles",
          "src",
          "target");

  private final Path folder;

  private record Pack(
      String version,
      List<DocumentNode> rules,
      DocumentNode topics,
      DocumentNode parameters,
      List<DocumentNode> dialects,
      List<String> makers,
      String advisoriesAsOf) {}

  private RulePacker(Path folder) {
    this.folder = folder;
  }

  /**
   * Packs.
   *
   * @param args the folder of rules, the folder for the packed files, the version
   */
  public static void main(String[] args) throws IOException {
    Path output = Path.of(args[1]);
    Files.createDirectories(output);
    new RulePacker(Path.of(args[0])).pack(output, args[2]);
  }

  private void pack(Path output, String version) throws IOException {
    List<DocumentNode> rules = ruleDocuments();
    DocumentNode topics = list("topics");
    DocumentNode parameters = list("parameters");
    List<DocumentNode> dialects = RuleFolder.documents(folder.resolve(DIALECTS));
    new RuleChecks(RulePack.frameworks(RuleFolder.documents(folder.resolve("frameworks"))))
        .check(rules, topics, parameters, dialects);
    AdvisorySupply advisories = advisories();
    List<String> makers = List.copyOf(AdvisoryShelf.makers(advisories));
    String asOf = AdvisoryIndex.date(advisories.advisories());
    Pack pack = new Pack(version, rules, topics, parameters, dialects, makers, asOf);
    Map<String, List<DocumentNode>> remedies = remedies(dialects);
    StringBuilder digested =
        new StringBuilder(
            PackedJson.write(
                output.resolve(RulePack.RULES),
                json -> pack(json, pack, remedies.keySet(), false)));
    Files.createDirectories(output.resolve(RulePack.REMEDIES));
    for (Map.Entry<String, List<DocumentNode>> format : remedies.entrySet()) {
      Path file = output.resolve(RulePack.REMEDIES + format.getKey() + ".json");
      digested.append(PackedJson.write(file, json -> remedies(json, format.getValue())));
    }
    String index = AdvisoryIndex.write(advisories.advisories());
    digested.append(index);
    Files.writeString(output.resolve(RulePack.ADVISORIES), index);
    digested.append(
        PackedJson.write(
            output.resolve(RulePack.ADVISORY_WORDS), json -> documents(json, "advisories")));
    PackedJson.write(
        output.resolve(RulePack.TESTS), json -> pack(json, pack, remedies.keySet(), true));
    PackedJson.write(output.resolve(RulePack.FRAMEWORKS), json -> documents(json, "frameworks"));
    String exploited = Files.readString(folder.resolve("advisories").resolve(RulePack.EXPLOITED));
    Files.writeString(output.resolve(RulePack.EXPLOITED), exploited);
    digested.append(exploited);
    Files.writeString(
        output.resolve(RulePack.DIGEST),
        SourceFile.of(RulePack.RULES, digested.toString()).sha256());
  }

  /** The advisories, their alias tables and notices; each must be whole. */
  private AdvisorySupply advisories() {
    AdvisorySupply supply = AdvisoryFiles.read(List.of(folder.resolve("advisories")));
    supply
        .problems()
        .forEach(
            problem -> {
              throw problem;
            });
    return supply;
  }

  /** The dialects by their format. */
  private static Map<String, List<DocumentNode>> remedies(List<DocumentNode> dialects) {
    Map<String, List<DocumentNode>> byFormat = new TreeMap<>();
    for (DocumentNode dialect : dialects) {
      byFormat
          .computeIfAbsent(dialect.need("format").text(), format -> new ArrayList<>())
          .add(dialect);
    }
    return byFormat;
  }

  private static void remedies(JsonGenerator json, List<DocumentNode> dialects) throws IOException {
    json.writeStartObject();
    for (DocumentNode dialect : dialects) {
      for (Map.Entry<String, DocumentNode> entry : dialect.need("rules").entries().entrySet()) {
        Optional<DocumentNode> remedy = entry.getValue().get("remediation");
        if (remedy.isPresent()) {
          json.writeFieldName(entry.getKey());
          PackedJson.value(json, remedy.get());
        }
      }
    }
    json.writeEndObject();
  }

  /** The list that a file of the folder's root holds. */
  private DocumentNode list(String name) throws IOException {
    Path file = folder.resolve(name + ".yaml");
    return DocumentReader.yaml(file.toString(), Files.readString(file)).need(name);
  }

  private List<DocumentNode> ruleDocuments() throws IOException {
    List<DocumentNode> rules = new ArrayList<>();
    try (Stream<Path> rooms = Files.list(folder)) {
      for (Path room : rooms.filter(Files::isDirectory).sorted().toList()) {
        if (!NO_RULES.contains(room.getFileName().toString())) {
          rules.addAll(RuleFolder.documents(room));
        }
      }
    }
    return rules;
  }

  private void pack(JsonGenerator json, Pack pack, Set<String> formats, boolean tests)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("version", pack.version());
    json.writeArrayFieldStart("formats");
    for (String format : formats) {
      json.writeString(format);
    }
    json.writeEndArray();
    json.writeFieldName("topics");
    PackedJson.value(json, pack.topics());
    json.writeFieldName("parameters");
    PackedJson.value(json, pack.parameters());
    json.writeFieldName("profiles");
    documents(json, "profiles");
    json.writeArrayFieldStart("rules");
    for (DocumentNode rule : pack.rules()) {
      json.writeStartObject();
      json.writeStringField("file", Path.of(rule.file()).getFileName().toString());
      json.writeFieldName("rule");
      PackedJson.mapping(json, rule, tests ? "" : "tests");
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("dialects");
    for (DocumentNode dialect : tests ? pack.dialects() : List.<DocumentNode>of()) {
      dialect(json, dialect);
    }
    json.writeEndArray();
    json.writeFieldName("credentials");
    documents(json, "credentials");
    json.writeFieldName("lifecycles");
    documents(json, "lifecycles");
    json.writeStringField("advisories-as-of", pack.advisoriesAsOf());
    json.writeArrayFieldStart("advisory-makers");
    for (String maker : pack.makers()) {
      json.writeString(maker);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void dialect(JsonGenerator json, DocumentNode dialect) throws IOException {
    json.writeStartObject();
    json.writeStringField("file", folder.relativize(Path.of(dialect.file())).toString());
    json.writeStringField("format", dialect.need("format").text());
    json.writeObjectFieldStart("rules");
    for (Map.Entry<String, DocumentNode> entry : dialect.need("rules").entries().entrySet()) {
      json.writeFieldName(entry.getKey());
      PackedJson.mapping(json, entry.getValue(), "remediation");
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  private void documents(JsonGenerator json, String room) throws IOException {
    json.writeStartArray();
    for (DocumentNode document : RuleFolder.documents(folder.resolve(room))) {
      PackedJson.value(json, document);
    }
    json.writeEndArray();
  }
}
