package org.auscult.formats.devicesheet;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.auscult.device.Field;
import org.auscult.device.Item;
import org.auscult.device.Setting;
import org.auscult.source.Text;

/** Answers of a sheet turned into settings; an answer that is not taken is added to its flaws. */
final class SheetAnswers {
  static final String UNKNOWN = "unknown";
  static final Text NOT_KNOWN =
      new Text("the sheet says that it is not known", "la fiche indique que ce n’est pas connu");

  private final Sheet sheet;

  SheetAnswers(Sheet sheet) {
    this.sheet = sheet;
  }

  void text(Item.Builder item, Field<String> field, String path) {
    sheet
        .get(path)
        .filter(cell -> !cell.text().equals(UNKNOWN))
        .ifPresent(cell -> item.set(field, cell.text(), cell.at()));
  }

  void word(
      Item.Builder item,
      Field<String> field,
      String key,
      Optional<Sheet.Cell> answer,
      Set<String> valid) {
    answer.ifPresent(
        cell -> {
          if (valid.contains(cell.text())) {
            item.set(field, cell.text(), cell.at());
          } else {
            item.set(field, Setting.unknown(NOT_KNOWN, cell.at()));
            if (!cell.text().equals(UNKNOWN)) {
              sheet.wrongValue(
                  cell.at(),
                  key,
                  String.join(", ", valid.stream().sorted().toList()) + ", unknown");
            }
          }
        });
  }

  void flag(Item.Builder item, Field<Boolean> field, String key, Optional<Sheet.Cell> answer) {
    answer.ifPresent(
        cell ->
            item.set(
                field,
                answer(key, cell)
                    .map(yes -> Setting.of(yes, cell.at()))
                    .orElse(Setting.unknown(NOT_KNOWN, cell.at()))));
  }

  /** Yes or no; nothing for unknown and for anything else, which is a flaw. */
  Optional<Boolean> answer(String key, Sheet.Cell cell) {
    return switch (cell.text().toLowerCase(Locale.ROOT)) {
      case "yes", "true" -> Optional.of(true);
      case "no", "false" -> Optional.of(false);
      case UNKNOWN, "" -> Optional.empty();
      default -> {
        sheet.wrongValue(cell.at(), key, "yes, no, unknown");
        yield Optional.empty();
      }
    };
  }

  void port(Item.Builder item, Field<Long> field, Optional<Sheet.Cell> answer) {
    answer
        .filter(cell -> !cell.text().isEmpty() && !cell.text().equals(UNKNOWN))
        .ifPresent(
            cell -> {
              if (cell.text().matches("[1-9]\\d{0,4}") && Integer.parseInt(cell.text()) <= 65535) {
                item.set(field, Long.parseLong(cell.text()), cell.at());
              } else {
                sheet.wrongValue(cell.at(), "port", "a number from 1 to 65535");
              }
            });
  }
}
