package org.auscult.formats.windowshost;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.auscult.tree.ConfigNode;
import org.auscult.tree.LineFate;

/**
 * {@code reg query}: the path of a key, then its values, each with name, type and data. It may have
 * been asked for one value alone, so that a missing one says nothing.
 */
final class RegQuery {
  private static final Pattern KEY = Pattern.compile("(?:HKEY_[A-Z_]+|HKLM)(?:\\\\[^\\t]*)+");
  private static final Pattern VALUE =
      Pattern.compile(
          "(\\S.*?)\\s+(REG_(?:SZ|DWORD|EXPAND_SZ|MULTI_SZ|BINARY|QWORD))(?:\\s+(.*))?");

  private RegQuery() {}

  static boolean starts(Lines lines, int line) {
    return KEY.matcher(lines.text(line).strip()).matches()
        && VALUE.matcher(lines.nextText(line).strip()).matches();
  }

  static void map(List<ConfigNode> rows, Host host) {
    Optional<ConfigNode> key = Optional.empty();
    for (ConfigNode row : rows) {
      Matcher value = VALUE.matcher(row.text());
      if (KEY.matcher(row.text()).matches()) {
        key = Optional.of(row);
      } else if (key.isPresent() && value.matches()) {
        String data = value.group(3) == null ? "" : value.group(3);
        String path = key.get().text() + "\\" + value.group(1);
        host.registry().put(path, value.group(2).equals("REG_DWORD") ? decimal(data) : data, row);
      }
    }
  }

  /** Says that the keys with a value that was read are read themselves; call it last. */
  static void headings(List<ConfigNode> rows) {
    List<ConfigNode> keys = new ArrayList<>();
    for (ConfigNode row : rows) {
      if (KEY.matcher(row.text()).matches()) {
        keys.add(row);
      } else if (row.fate() == LineFate.MAPPED && !keys.isEmpty()) {
        keys.get(keys.size() - 1).mapped();
      }
    }
  }

  private static String decimal(String data) {
    return data.matches("0x[0-9a-fA-F]{1,8}")
        ? String.valueOf(Long.parseLong(data.substring(2), 16))
        : data;
  }
}
