package org.auscult.rule.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.auscult.device.Firmware;
import org.auscult.device.Item;
import org.auscult.device.ItemType;
import org.auscult.device.Setting;
import org.auscult.fact.Lifecycles;
import org.auscult.fact.Truth;
import org.auscult.rule.Check;
import org.auscult.rule.Outcome;
import org.auscult.rule.Place;
import org.auscult.rule.Subject;
import org.auscult.source.Span;
import org.auscult.source.Text;

/** Checks of the firmware against the published facts. */
final class FirmwareChecks {
  static final String SUPPORT_ENDED = "firmware-support-ended";
  static final String KNOWN_FLAW = "firmware-known-flaw";

  private FirmwareChecks() {}

  private static Outcome notAssessed(Text because, Subject subject) {
    return new Outcome.NotAssessed(because, subject.howToExport());
  }

  private static Span where(Item firmware, Subject subject) {
    return firmware
        .get(Firmware.VERSION)
        .where()
        .orElseGet(
            () -> {
              Span all = subject.device().where();
              return Span.line(all.file(), all.firstLine());
            });
  }

  private static Optional<String> value(Item firmware, org.auscult.device.Field<String> field) {
    Setting<String> setting = firmware.get(field);
    return setting.value();
  }

  /** Fails when the release line is past the vendor's last day of fixes. */
  record SupportEnded(Wording wording) implements Check {
    @Override
    public Set<ItemType> reads() {
      return Set.of(Firmware.TYPE);
    }

    @Override
    public Outcome apply(Subject subject) {
      Item firmware = subject.device().single(Firmware.TYPE);
      Optional<String> product = value(firmware, Firmware.PRODUCT);
      Optional<String> version = value(firmware, Firmware.VERSION);
      if (product.isEmpty() || version.isEmpty()) {
        return notAssessed(
            new Text("the export does not show the version", "l’export n’indique pas la version"),
            subject);
      }
      Optional<Lifecycles.Cycle> cycle =
          subject
              .reference()
              .lifecycles()
              .cycle(product.get(), version.get(), value(firmware, Firmware.EDITION));
      return cycle
          .map(line -> judge(line, firmware, subject))
          .orElseGet(() -> notAssessed(unlisted(version.get()), subject));
    }

    private static Text unlisted(String version) {
      return new Text(
          "no published end-of-support date is known for version " + version,
          "aucune date de fin de support publiée n’est connue pour la version " + version);
    }

    private Outcome judge(Lifecycles.Cycle line, Item firmware, Subject subject) {
      Span where = where(firmware, subject);
      LocalDate today = subject.reference().today();
      boolean past = line.endOfSupport().map(today::isAfter).orElse(line.ended());
      if (!past && line.endOfSupport().isEmpty()) {
        return notAssessed(unlisted(line.cycle()), subject);
      }
      if (!past) {
        return new Outcome.Passed(List.of(where));
      }
      Text end =
          line.endOfSupport()
              .map(date -> Text.verbatim(date.toString()))
              .orElse(new Text("an unpublished date", "une date non publiée"));
      Map<String, Text> words =
          Map.of(
              "cycle", Text.verbatim(line.cycle()),
              "end", end,
              "source", Text.verbatim(line.source()));
      return new Outcome.Failed(List.of(wording.place(firmware, where, words, subject)));
    }
  }

  /** Fails when the version has a published flaw that a later one repairs. */
  record KnownFlaw(Wording wording, boolean exploitedOnly) implements Check {
    @Override
    public Set<ItemType> reads() {
      return Set.of(Firmware.TYPE);
    }

    @Override
    public Outcome apply(Subject subject) {
      Item firmware = subject.device().single(Firmware.TYPE);
      Optional<String> product = value(firmware, Firmware.PRODUCT);
      Optional<String> version = value(firmware, Firmware.VERSION);
      if (product.isEmpty() || version.isEmpty()) {
        return notAssessed(
            new Text("the export does not show the version", "l’export n’indique pas la version"),
            subject);
      }
      List<Lifecycles.Fix> fixes =
          subject.reference().lifecycles().fixes(product.get()).stream()
              .filter(fix -> fix.exploited() || !exploitedOnly)
              .toList();
      List<Place> places = new ArrayList<>();
      for (Lifecycles.Fix fix : fixes) {
        if (fix.affects(version.get()) == Truth.TRUE) {
          places.add(place(fix, firmware, subject));
        }
      }
      // The shipped table names a few grave flaws. Not being in it proves nothing.
      return places.isEmpty()
          ? notAssessed(
              new Text(
                  "the flaws that ship with Auscult do not include this version; that proves nothing",
                  "les failles livrées avec Auscult n’incluent pas cette version ; cela ne prouve rien"),
              subject)
          : new Outcome.Failed(places);
    }

    private Place place(Lifecycles.Fix fix, Item firmware, Subject subject) {
      Text fixed =
          fix.before()
              .map(Text::verbatim)
              .orElse(
                  new Text("no repaired version is named", "aucune version corrigée n’est nommée"));
      Map<String, Text> words =
          Map.of(
              "id", Text.verbatim(fix.id()),
              "fixed", fixed,
              "source", Text.verbatim(fix.source()));
      return wording.place(firmware, where(firmware, subject), words, subject);
    }
  }
}
