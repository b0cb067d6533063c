package org.auscult.report.html;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.auscult.advisory.AdvisoryShelf;
import org.auscult.audit.AuditResult;
import org.auscult.audit.DeviceResult;
import org.auscult.audit.DeviceSource;
import org.auscult.audit.DeviceSummary;
import org.auscult.audit.FileResult;
import org.auscult.audit.Finding;
import org.auscult.audit.GateVerdict;
import org.auscult.audit.InventoryEntry;
import org.auscult.audit.LineCounts;
import org.auscult.audit.Organisation;
import org.auscult.audit.RuleResult;
import org.auscult.audit.RunInfo;
import org.auscult.audit.Waiver;
import org.auscult.fact.Credentials;
import org.auscult.fact.Facts;
import org.auscult.fact.Lifecycles;
import org.auscult.format.ReadStatus;
import org.auscult.format.SourceKind;
import org.auscult.rule.Applicability;
import org.auscult.rule.ControlRef;
import org.auscult.rule.Framework;
import org.auscult.rule.Outcome;
import org.auscult.rule.Place;
import org.auscult.rule.Remedy;
import org.auscult.rule.Rule;
import org.auscult.rule.RuleSet;
import org.auscult.rule.Severity;
import org.auscult.source.Evidence;
import org.auscult.source.Export;
import org.auscult.source.Language;
import org.auscult.source.Redactor;
import org.auscult.source.SourceFile;
import org.auscult.source.Span;
import org.auscult.source.Text;

/** A made-up hospital of any size, the same each time, with all that a report has to show. */
final class Fleet {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
  private static final List<String> KINDS =
      List.of("switch", "firewall", "pacs", "modality", "pump", "router", "interface-engine");
  private static final List<Rule> RULES = rules();

  private Fleet() {}

  static AuditResult of(int size, Language language) {
    List<DeviceResult> devices = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      devices.add(device(i));
    }
    List<Finding> stopping =
        devices.stream()
            .flatMap(device -> device.findings().stream())
            .filter(f -> f.severity().atLeast(Severity.HIGH))
            .filter(f -> f.state() != Finding.State.ACCEPTED)
            .toList();
    return new AuditResult(
        run(language),
        new RuleSet(
            RULES,
            Map.of(),
            Facts.of(Credentials.read(List.of()), Lifecycles.read(List.of())),
            AdvisoryShelf.empty(),
            Fleet::frameworks,
            "0.1.0",
            "3f1c".repeat(16)),
        devices,
        List.of(unread("divers/notice.pdf", ReadStatus.UNSUPPORTED)),
        List.of(new InventoryEntry(Map.of("hostname", "irm-2", "kind", "modality"), "inv.csv", 7)),
        List.of(waiver("LOG-001", "sw-retire", TODAY.plusDays(40))),
        new GateVerdict(Optional.of(Severity.HIGH), stopping, size == 0, 1 + (size + 4) / 6));
  }

  private static DeviceResult device(int number) {
    String kind = KINDS.get(number % KINDS.size());
    String id = kind + "-" + (number + 1);
    boolean whole = number % 6 != 1;
    SourceFile file = file(id);
    List<RuleResult> results = new ArrayList<>();
    for (int r = 0; r < RULES.size(); r++) {
      results.add(result(RULES.get(r), r, number, id, file));
    }
    ReadStatus status = whole ? ReadStatus.READ : ReadStatus.PARTLY_READ;
    return new DeviceResult(
        id,
        new DeviceSummary(
            Optional.of(id),
            kind,
            Optional.of("cisco"),
            Optional.of("Catalyst 2960"),
            Optional.empty(),
            Optional.of("FOC" + number),
            Optional.of("15.2(7)E" + number % 9),
            List.of("10.20." + number / 250 + "." + number % 250)),
        number % 2 == 0 ? "cisco-ios" : "fortios",
        number % 2 == 0 ? "Cisco IOS and IOS XE" : "FortiOS",
        new Text("show running-config all", "show running-config all"),
        status,
        whole ? Optional.empty() : Optional.of(cutEnd()),
        List.of(
            new FileResult(
                file.path(),
                file.sha256(),
                file.size(),
                Optional.of("cisco-ios"),
                status,
                whole ? Optional.empty() : Optional.of(cutEnd()),
                new LineCounts(5, 1, whole ? 0 : 1, whole ? 0 : 2),
                whole ? List.of() : List.of(new Span(file.path(), 3, 4), file.span(6)))),
        Optional.of(
            new InventoryEntry(
                Map.of("hostname", id, "department", "Imagerie", "clinical-class", "diagnosis"),
                "inventory.csv",
                number + 2)),
        Optional.of("imagerie"),
        List.of(
            new DeviceSource(
                "cisco-ios",
                "Cisco IOS",
                SourceKind.CONFIGURATION,
                status,
                Optional.empty(),
                List.of(file.path()))),
        List.of(),
        results);
  }

  private static RuleResult result(Rule rule, int r, int number, String id, SourceFile file) {
    int fate = (r * 31 + number * 17 + r * number) % 11;
    if (number % 7 == 6) {
      return plain(rule, new Outcome.Passed(List.of(file.span(1))));
    }
    return switch (fate) {
      case 0, 1 -> failed(rule, number, id, file);
      case 2, 3 -> plain(rule, notAssessed(number));
      case 4, 5, 6 ->
          plain(
              rule,
              new Outcome.NotApplicable(
                  new Text("the rule is about other products", "la règle porte sur d’autres")));
      case 7 ->
          plain(
              rule,
              number % 97 == 3
                  ? new Outcome.Errored("IllegalStateException at org.auscult.X")
                  : new Outcome.Passed(List.of(file.span(2))));
      default -> plain(rule, new Outcome.Passed(List.of(file.span(1))));
    };
  }

  private static Outcome notAssessed(int number) {
    return number % 2 == 0
        ? new Outcome.NotAssessed(
            new Text("the accounts are not in the export", "l’export ne contient pas les comptes"),
            new Text(
                "export with: show running-config all", "exporter avec : show running-config all"))
        : new Outcome.NotAssessed(
            new Text("the end of the export is missing", "la fin de l’export manque"),
            new Text("export the whole file again", "exporter de nouveau le fichier entier"));
  }

  private static RuleResult plain(Rule rule, Outcome outcome) {
    return new RuleResult(rule, outcome, List.of());
  }

  private static RuleResult failed(Rule rule, int number, String id, SourceFile file) {
    Redactor redactor = new Redactor(Export.of(file));
    redactor.clear("CANARY-clinic");
    Evidence evidence = redactor.evidence(new Span(file.path(), 3, number % 3 == 0 ? 5 : 3));
    List<Place> places =
        List.of(
            new Place(
                evidence,
                new Text(
                    "the community " + Redactor.MASK + " is a published default",
                    "la communauté " + Redactor.MASK + " est une valeur d’usine publiée"),
                "public"));
    Finding.State state =
        number % 13 == 4
            ? Finding.State.ACCEPTED
            : number % 17 == 5 ? Finding.State.WAIVER_EXPIRED : Finding.State.OPEN;
    Optional<Waiver> waiver =
        state == Finding.State.OPEN
            ? Optional.empty()
            : Optional.of(
                waiver(rule.id(), id, TODAY.plusDays(state == Finding.State.ACCEPTED ? 90 : -90)));
    Finding finding =
        new Finding(
            rule,
            id,
            Optional.empty(),
            rule.severity(),
            number % 5 == 0 ? Severity.CRITICAL : rule.severity(),
            places,
            rule.id() + "-" + Integer.toHexString(id.hashCode()),
            state,
            waiver,
            number % 4 == 0 ? Finding.Novelty.NEW : Finding.Novelty.KNOWN);
    return new RuleResult(rule, new Outcome.Failed(places), List.of(finding));
  }

  private static SourceFile file(String id) {
    return SourceFile.of(
        "exports/imagerie/" + id + ".cfg",
        "hostname "
            + id
            + "\n!\nsnmp-server community CANARY-clinic RO\n"
            + "snmp-server location Salle 3 </script><script>alert(1)</script>\n"
            + "snmp-server contact <img src=x onerror=alert(1)> \u202e evil\n"
            + "line vty 0 4\n transport input telnet\nend\n");
  }

  private static FileResult unread(String path, ReadStatus status) {
    return new FileResult(
        path,
        "77aa".repeat(16),
        20480,
        Optional.empty(),
        status,
        Optional.of(
            new Text(
                "this is a PDF document; give the export itself",
                "c’est un document PDF ; fournir l’export lui-même")),
        new LineCounts(0, 0, 0, 0),
        List.of());
  }

  private static Text cutEnd() {
    return new Text(
        "the end of the export is missing; export it again",
        "la fin de l’export manque ; l’exporter de nouveau");
  }

  private static Waiver waiver(String rule, String device, LocalDate until) {
    return new Waiver(
        rule,
        device,
        "Le commutateur sera remplacé au premier semestre 2027.",
        Optional.of("Une liste d’accès limite SNMP aux deux serveurs de supervision."),
        "RSSI",
        until,
        "waivers.yaml",
        3);
  }

  private static RunInfo run(Language language) {
    return new RunInfo(
        "0.1.0",
        Instant.parse("2026-11-21T09:30:00Z"),
        TODAY,
        language,
        List.of("exports"),
        Optional.of(new Organisation("Centre hospitalier de Saint-Aubin", "Saint-Aubin")),
        "0.1.0",
        "3f1c".repeat(16),
        RULES.size());
  }

  private static List<Rule> rules() {
    String[][] titles = {
      {"SNMP-001", "Factory-default SNMP community", "Communauté SNMP laissée à sa valeur d’usine"},
      {"MGMT-001", "Telnet reachable from any network", "Telnet joignable depuis tout réseau"},
      {"CRED-001", "Published default password in use", "Mot de passe par défaut publié en usage"},
      {
        "DICOM-001",
        "DICOM association from any caller",
        "Association DICOM ouverte à tout appelant"
      },
      {"LOG-001", "No central log target", "Aucune journalisation centralisée"},
      {"TIME-001", "Clock not synchronised", "Horloge non synchronisée"},
      {"TLS-001", "Outdated TLS version accepted", "Version obsolète de TLS acceptée"},
      {"BAN-001", "No warning banner at log-in", "Bannière d’avertissement absente à la connexion"},
      {"FW-001", "Rule from any to any", "Règle de filtrage « any-any »"},
      {"EOL-001", "Release out of support", "Version en fin de support"},
    };
    List<Rule> rules = new ArrayList<>();
    for (int i = 0; i < titles.length; i++) {
      rules.add(rule(titles[i], Severity.values()[Math.min(4, i * 5 / titles.length)]));
    }
    return rules;
  }

  private static Rule rule(String[] words, Severity severity) {
    return new Rule(
        words[0],
        "snmp",
        new Text(words[1], words[2]),
        severity,
        new Text(
            "Whoever reaches the device over the network can read its whole configuration and"
                + " follow the traffic of the care units that depend on it.",
            "Quiconque atteint l’équipement par le réseau peut en lire toute la configuration et"
                + " suivre les flux des unités de soins qui en dépendent."),
        Applicability.always(),
        Optional.empty(),
        Optional.empty(),
        Text.verbatim("message"),
        new Remedy(
            new Text(
                "Replace the community by SNMPv3 with authentication and privacy, or remove it.",
                "Remplacer la communauté par SNMPv3 avec authentification et chiffrement, ou la"
                    + " supprimer."),
            Map.of(
                "cisco-ios",
                new Remedy.Step(
                    Optional.empty(),
                    Optional.of("no snmp-server community public\nsnmp-server group G v3 priv\n")),
                "fortios",
                new Remedy.Step(
                    Optional.of(
                        new Text("System › SNMP: remove the entry", "Système › SNMP : supprimer")),
                    Optional.empty()))),
        List.of(
            new ControlRef("anssi-42", "12"),
            new ControlRef("cis-8.1", "4.7"),
            new ControlRef("cnil-2024", "4.3")),
        List.of(),
        words[0] + ".yaml");
  }

  private static Map<String, Framework> frameworks() {
    Map<String, Framework> all = new LinkedHashMap<>();
    all.put(
        "anssi-42",
        framework(
            "anssi-42",
            Map.of("en", "ANSSI hygiene guide", "fr", "Guide d’hygiène de l’ANSSI"),
            Map.of("en", "Change the default settings", "fr", "Changer les éléments par défaut"),
            "12"));
    all.put("cis-8.1", framework("cis-8.1", Map.of("en", "CIS Controls v8.1"), Map.of(), "4.7"));
    all.put(
        "cnil-2024",
        framework(
            "cnil-2024",
            Map.of("fr", "Guide de la sécurité de la CNIL"),
            Map.of("fr", "Authentifier les utilisateurs"),
            "4.3"));
    return all;
  }

  private static Framework framework(
      String id, Map<String, String> title, Map<String, String> controlTitle, String control) {
    Map<String, Framework.Control> controls = new LinkedHashMap<>();
    controls.put("1", new Framework.Control("1", Map.of(), Framework.Automatable.NO));
    controls.put(
        control, new Framework.Control(control, controlTitle, Framework.Automatable.PARTLY));
    return new Framework(id, title, "2.0", "source", "Licence Ouverte", controls);
  }
}
