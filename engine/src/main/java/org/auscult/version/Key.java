package org.auscult.version;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * A version as it is compared: marks in order, each a text whose alphabetical order is the order of
 * what it stands for. The empty mark stands for zero and for nothing, and is the least.
 *
 * @param train what must be alike for two versions to be comparable at all
 */
record Key(String train, List<String> marks) {
  /** Stands for the rest of a version of which only the release line is known. */
  static final String OPEN = "?";

  static Key of(String train, List<String> marks) {
    int end = marks.size();
    while (end > 0 && marks.get(end - 1).isEmpty()) {
      end--;
    }
    return new Key(train, List.copyOf(marks.subList(0, end)));
  }

  static Key of(List<String> marks) {
    return of("", marks);
  }

  /** Digits as a mark: the longer number is the greater one, whatever zeros lead it. */
  static String number(String digits) {
    int start = 0;
    while (start < digits.length() && digits.charAt(start) == '0') {
      start++;
    }
    String value = digits.substring(start);
    return value.isEmpty() ? "" : (char) ('A' + value.length()) + value;
  }

  /** Numbers set apart by dots as marks. */
  static List<String> numbers(String dotted) {
    List<String> marks = new ArrayList<>();
    for (String part : dotted.split("\\.", -1)) {
      marks.add(number(part));
    }
    return marks;
  }

  OptionalInt compare(Key other) {
    if (!train.equals(other.train)) {
      return OptionalInt.empty();
    }
    for (int i = 0; i < Math.max(marks.size(), other.marks.size()); i++) {
      String mine = mark(i);
      String theirs = other.mark(i);
      if (!mine.equals(theirs)) {
        boolean open = mine.equals(OPEN) || theirs.equals(OPEN);
        return open ? OptionalInt.empty() : OptionalInt.of(mine.compareTo(theirs) < 0 ? -1 : 1);
      }
    }
    return OptionalInt.of(0);
  }

  private String mark(int index) {
    return index < marks.size() ? marks.get(index) : "";
  }
}
