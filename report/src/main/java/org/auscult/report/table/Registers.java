package org.auscult.report.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.auscult.audit.AuditResult;
import org.auscult.audit.DeviceResult;
import org.auscult.audit.FileResult;
import org.auscult.audit.Finding;
import org.auscult.audit.RuleResult;
import org.auscult.audit.Waiver;
import org.auscult.report.table.Register.Column;
import org.auscult.rule.Outcome;
import org.auscult.rule.Place;
import org.auscult.source.Language;
import org.auscult.source.Text;

/** The registers of a result. */
final class Registers {
  private static final Column DEVICE = column("Device", "Équipement", 24);
  private static final Column ZONE = column("Zone", "Zone", 16);
  private static final Column RULE = column("Rule", "Règle", 12);
  private static final Column TITLE = column("Weakness", "Faiblesse", 44);
  private static final Column FILE = column("File", "Fichier", 36);
  private static final Column STATE = column("State", "État", 16);

  private final AuditResult result;
  private final Language language;

  Registers(AuditResult result) {
    this.result = result;
    this.language = result.run().language();
  }

  /** All of them, the one to work from first. */
  List<Register> all() {
    return List.of(findings(), notAssessed(), accepted(), devices(), files());
  }

  /** A row for each place of each finding, so that each can be given to somebody and ticked off. */
  Register findings() {
    List<Column> columns =
        List.of(
            column("Criticality", "Criticité", 12),
            column("Risk here", "Risque ici", 12),
            DEVICE,
            ZONE,
            RULE,
            TITLE,
            column("What is wrong", "Constat", 60),
            FILE,
            column("Line", "Ligne", 8),
            column("What to do", "Que faire", 60),
            STATE,
            column("Fingerprint", "Empreinte", 20));
    return new Register(
        new Text("Action plan", "Plan d’action"),
        columns,
        reader -> {
          for (DeviceResult device : result.devices()) {
            for (Finding finding : device.findings()) {
              for (Place place : finding.places()) {
                reader.accept(row(device, finding, place));
              }
            }
          }
        });
  }

  private List<String> row(DeviceResult device, Finding finding, Place place) {
    return List.of(
        finding.severity().label(language),
        finding.risk().label(language),
        device.id(),
        device.zone().orElse(""),
        finding.rule().id(),
        finding.rule().title().in(language),
        place.message().in(language),
        place.evidence().span().file(),
        String.valueOf(place.evidence().span().firstLine()),
        finding.rule().remedy().generic().in(language),
        state(finding).in(language),
        finding.fingerprint());
  }

  private static Text state(Finding finding) {
    return switch (finding.state()) {
      case OPEN -> new Text("open", "ouvert");
      case ACCEPTED -> new Text("accepted", "accepté");
      case WAIVER_EXPIRED -> new Text("waiver expired", "dérogation expirée");
    };
  }

  private Register notAssessed() {
    List<Column> columns =
        List.of(
            DEVICE,
            RULE,
            TITLE,
            column("Why it was not assessed", "Pourquoi non évalué", 60),
            column("How to assess it", "Comment l’évaluer", 60));
    return new Register(
        new Text("Not assessed", "Non évalué"),
        columns,
        reader -> {
          for (DeviceResult device : result.devices()) {
            for (RuleResult row : device.results()) {
              if (row.outcome() instanceof Outcome.NotAssessed not) {
                reader.accept(
                    List.of(
                        device.id(),
                        row.rule().id(),
                        row.rule().title().in(language),
                        not.because().in(language),
                        not.obtain().in(language)));
              }
            }
          }
        });
  }

  private Register accepted() {
    List<Column> columns =
        List.of(
            RULE,
            DEVICE,
            column("Why", "Pourquoi", 44),
            column("Done instead", "Mesure compensatoire", 44),
            column("Approved by", "Approuvé par", 20),
            column("Until", "Jusqu’au", 12),
            STATE,
            column("Written in", "Inscrit dans", 30));
    return new Register(
        new Text("Accepted risks", "Risques acceptés"),
        columns,
        reader -> {
          for (Finding finding : result.findings()) {
            finding
                .waiver()
                .ifPresent(
                    waiver -> reader.accept(waiver(waiver, finding.deviceId(), state(finding))));
          }
          Text unused = new Text("met no finding", "sans objet");
          result.unusedWaivers().forEach(w -> reader.accept(waiver(w, w.device(), unused)));
        });
  }

  private List<String> waiver(Waiver waiver, String device, Text state) {
    return List.of(
        waiver.rule(),
        device,
        waiver.why(),
        waiver.compensating().orElse(""),
        waiver.approvedBy(),
        waiver.until().toString(),
        state.in(language),
        waiver.file() + ":" + waiver.line());
  }

  private Register devices() {
    List<Column> columns =
        List.of(
            DEVICE,
            ZONE,
            column("Kind", "Type", 20),
            column("Maker", "Fabricant", 20),
            column("Product", "Produit", 20),
            column("Model", "Modèle", 20),
            column("Serial number", "Numéro de série", 20),
            column("Firmware", "Micrologiciel", 16),
            column("Addresses", "Adresses", 24),
            column("Format", "Format", 20),
            column("Worst finding", "Pire constat", 14),
            column("Findings", "Constats", 10),
            column("Not assessed", "Non évalués", 12));
    return new Register(
        new Text("Devices", "Équipements"),
        columns,
        reader -> result.devices().forEach(device -> reader.accept(device(device))));
  }

  private List<String> device(DeviceResult device) {
    long blind =
        device.results().stream()
            .filter(row -> row.outcome().kind() == Outcome.Kind.NOT_ASSESSED)
            .count();
    return List.of(
        device.id(),
        device.zone().orElse(""),
        device.summary().kind(),
        device.summary().vendor().orElse(""),
        device.summary().product().orElse(""),
        device.summary().model().orElse(""),
        device.summary().serial().orElse(""),
        device.summary().firmware().orElse(""),
        String.join(" ", device.summary().addresses()),
        device.formatTitle(),
        device.worst().map(severity -> severity.label(language)).orElse(""),
        String.valueOf(device.findings().size()),
        String.valueOf(blind));
  }

  private Register files() {
    List<Column> columns =
        List.of(
            FILE,
            column("Format", "Format", 20),
            column("Read", "Lecture", 16),
            column("Bytes", "Octets", 12),
            column("SHA-256", "SHA-256", 66),
            column("Lines mapped", "Lignes comprises", 14),
            column("Lines irrelevant", "Lignes sans objet", 14),
            column("Lines unmapped", "Lignes non exploitées", 14),
            column("Lines unparsed", "Lignes non lues", 14),
            column("Note", "Remarque", 60));
    return new Register(
        new Text("Files", "Fichiers"),
        columns,
        reader -> result.files().forEach(file -> reader.accept(file(file))));
  }

  private List<String> file(FileResult file) {
    List<String> cells = new ArrayList<>();
    cells.add(file.path());
    cells.add(file.format().orElse(""));
    cells.add(file.status().name().toLowerCase(Locale.ROOT).replace('_', ' '));
    cells.add(String.valueOf(file.bytes()));
    cells.add(file.sha256());
    cells.add(String.valueOf(file.lines().mapped()));
    cells.add(String.valueOf(file.lines().irrelevant()));
    cells.add(String.valueOf(file.lines().unmapped()));
    cells.add(String.valueOf(file.lines().unparsed()));
    cells.add(file.note().map(note -> note.in(language)).orElse(""));
    return cells;
  }

  private static Column column(String en, String fr, int width) {
    return new Column(new Text(en, fr), width);
  }
}
