package org.auscult.past;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.auscult.past.PastReport.PastDevice;
import org.auscult.past.PastReport.PastFinding;
import org.auscult.source.Mistake;

/** Reads a {@code report.json} as a stream, since that of a region does not fit in memory twice. */
public final class PastReader {
  private static final JsonFactory FACTORY = new JsonFactory();

  private final String file;
  private final JsonParser json;
  private final Map<String, PastDevice> devices = new LinkedHashMap<>();
  private final List<PastFinding> findings = new ArrayList<>();
  private final Map<String, String> outcomes = new HashMap<>();
  private final Map<String, String> words = new HashMap<>();
  private final Set<String> rules = new HashSet<>();
  private Map<String, String> run = Map.of();
  private String digest = "";

  private PastReader(String file, JsonParser json) {
    this.file = file;
    this.json = json;
  }

  /**
   * Reads a report.
   *
   * @throws Mistake when it cannot be read, or is no report of ours
   */
  public static PastReport read(Path report) {
    String name = report.toString().replace('\\', '/');
    try (InputStream in = Files.newInputStream(report);
        JsonParser json = FACTORY.createParser(in)) {
      return new PastReader(name, json).report();
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
      throw Mistake.at(name, Optional.of(line), "no whole JSON document", NAME_ANOTHER);
    } catch (IOException e) {
      throw new Mistake(name + " cannot be read", "name a report.json of an earlier run");
    }
  }

  private static final String NAME_ANOTHER = "name a report.json as Auscult wrote it";

  private PastReport report() throws IOException {
    if (json.nextToken() != JsonToken.START_OBJECT) {
      throw new Mistake(file + " is no report", NAME_ANOTHER);
    }
    boolean ours = false;
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String part = json.currentName();
      json.nextToken();
      ours |= part.equals("findings") && json.currentToken() == JsonToken.START_ARRAY;
      part(part);
    }
    if (!ours) {
      throw new Mistake(file + " is no report: it has no findings", NAME_ANOTHER);
    }
    return new PastReport(
        file, run.getOrDefault("startedAt", ""), digest, devices, findings, outcomes, rules);
  }

  private void part(String name) throws IOException {
    switch (name) {
      case "run" -> run = run();
      case "devices" -> eachObject(this::device);
      case "findings" -> eachObject(this::finding);
      case "outcomes" -> eachObject(this::outcome);
      case "rules" -> eachObject(() -> rules.add(fields().getOrDefault("id", "")));
      default -> json.skipChildren();
    }
  }

  private Map<String, String> run() throws IOException {
    Map<String, String> fields = new HashMap<>();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      json.nextToken();
      if (name.equals("rulePack") && json.currentToken() == JsonToken.START_OBJECT) {
        digest = fields().getOrDefault("sha256", "");
      } else {
        scalar().ifPresent(text -> fields.put(name, text));
      }
    }
    return fields;
  }

  private void device() throws IOException {
    Map<String, String> fields = new HashMap<>();
    Set<String> digests = new HashSet<>();
    Set<String> cleared = new HashSet<>();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      json.nextToken();
      if (name.equals("files")) {
        eachObject(() -> digests.add(fields().getOrDefault("sha256", "")));
      } else if (name.equals("advisories")) {
        eachObject(() -> cleared(fields(), cleared));
      } else {
        scalar().ifPresent(text -> fields.put(name, text));
      }
    }
    String id = fields.getOrDefault("id", "");
    digests.remove("");
    devices.put(
        id, new PastDevice(id, Optional.ofNullable(fields.get("serial")), digests, cleared));
  }

  private static void cleared(Map<String, String> advisory, Set<String> cleared) {
    if (advisory.getOrDefault("verdict", "").equals("notAffected")) {
      cleared.add(advisory.getOrDefault("id", ""));
    }
  }

  private void finding() throws IOException {
    Map<String, String> fields = fields();
    findings.add(
        new PastFinding(
            fields.getOrDefault("ruleId", ""),
            fields.getOrDefault("cause", ""),
            fields.getOrDefault("deviceId", ""),
            fields.getOrDefault("title", ""),
            fields.getOrDefault("severity", ""),
            fields.getOrDefault("state", ""),
            fields.getOrDefault("message", ""),
            fields.getOrDefault("file", "") + ":" + fields.getOrDefault("line", "")));
  }

  private void outcome() throws IOException {
    Map<String, String> fields = fields();
    String rule = fields.getOrDefault("ruleId", "");
    String word = fields.getOrDefault("outcome", "");
    // One object for each word, not for each of a million outcomes.
    String kept = words.computeIfAbsent(word, w -> w);
    outcomes.put(PastReport.key(rule, fields.getOrDefault("deviceId", "")), kept);
  }

  /** The plain values of the object that begins here. */
  private Map<String, String> fields() throws IOException {
    Map<String, String> fields = new HashMap<>();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      json.nextToken();
      scalar().ifPresent(text -> fields.put(name, text));
    }
    return fields;
  }

  private Optional<String> scalar() throws IOException {
    if (json.currentToken().isStructStart()) {
      json.skipChildren();
      return Optional.empty();
    }
    return json.currentToken() == JsonToken.VALUE_NULL
        ? Optional.empty()
        : Optional.of(json.getText());
  }

  private interface Step {
    void run() throws IOException;
  }

  private void eachObject(Step step) throws IOException {
    if (json.currentToken() != JsonToken.START_ARRAY) {
      json.skipChildren();
      return;
    }
    while (json.nextToken() != JsonToken.END_ARRAY && json.currentToken() != null) {
      if (json.currentToken() == JsonToken.START_OBJECT) {
        step.run();
      }
    }
  }
}
