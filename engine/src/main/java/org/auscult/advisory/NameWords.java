package org.auscult.advisory;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * A product's name as it is compared.
 *
 * @param telling words that tell it from others; empty for a name that says nothing
 * @param saying words that say what it is, such as "pump"; they count where both names have some
 */
record NameWords(Set<String> telling, Set<String> saying) {
  NameWords {
    telling = Set.copyOf(telling);
    saying = Set.copyOf(saying);
  }

  /** The same name. A number alone names nothing. */
  boolean same(NameWords other) {
    boolean named = telling.stream().anyMatch(word -> Character.isLetter(word.charAt(0)));
    boolean agreed = saying.containsAll(other.saying) || other.saying.containsAll(saying);
    return named && agreed && telling.equals(other.telling);
  }

  /** One name says all that the other says, and perhaps more. */
  boolean within(NameWords other) {
    return !telling.isEmpty()
        && !other.telling.isEmpty()
        && (telling.containsAll(other.telling) || other.telling.containsAll(telling));
  }

  /** This name with all its words telling. */
  NameWords whole() {
    Set<String> all = new LinkedHashSet<>(telling);
    all.addAll(saying);
    return new NameWords(all, Set.of());
  }

  /** This name without these words. */
  NameWords without(Set<String> words) {
    Set<String> rest = new LinkedHashSet<>(telling);
    rest.removeAll(words);
    return new NameWords(rest, saying);
  }
}
