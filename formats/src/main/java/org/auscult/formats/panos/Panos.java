package org.auscult.formats.panos;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.auscult.device.Field;
import org.auscult.device.Item;
import org.auscult.formats.commandline.Draft;
import org.auscult.formats.secret.PanosSecrets;
import org.auscult.formats.syntax.Stanza;
import org.auscult.formats.syntax.StanzaFields;
import org.auscult.source.Redactor;
import org.auscult.source.Secret;
import org.auscult.source.SourceFile;

/** What the parts of the mapping share. */
final class Panos extends Draft {

  Panos(SourceFile file, Redactor redactor, boolean whole) {
    super(file, redactor, whole);
  }

  /** Where a default is documented. */
  static String help(String section) {
    return "Palo Alto Networks, PAN-OS Web Interface Help, " + section;
  }

  Secret secret(Stanza.Value stored) {
    return PanosSecrets.of(redactor(), stored.text());
  }

  /** True when these words are followed by yes. */
  static boolean yes(Stanza stanza, String... path) {
    return stanza.value(path).filter(v -> v.text().equals("yes")).isPresent();
  }

  static void flag(Item.Builder item, Field<Boolean> field, Stanza stanza, String... path) {
    StanzaFields.flag(item, field, "yes", stanza, path);
  }

  /** All entries with this path in these places. */
  static List<Stanza> each(List<Stanza> places, String... path) {
    List<Stanza> all = new ArrayList<>();
    places.forEach(place -> all.addAll(place.each(path)));
    return all;
  }

  /** The first entry with this name. */
  static Optional<Stanza> named(List<Stanza> places, String name, String... path) {
    for (Stanza place : places) {
      Optional<Stanza> found = place.at(path).flatMap(list -> list.at(name));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }
}
