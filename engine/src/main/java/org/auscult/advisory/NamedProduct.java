package org.auscult.advisory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.auscult.advisory.VersionSet.All;
import org.auscult.advisory.VersionSet.ByHand;
import org.auscult.advisory.VersionSet.Models;
import org.auscult.advisory.VersionSet.Ranges;

/**
 * A product of an advisory, ready to be compared with names of devices.
 *
 * @param listed the product of the alias table that it is
 * @param names its name, and further names that stand in brackets beside it
 * @param series its models, where it names them from one to another
 * @param conditional true when its name adds a condition, such as "(WLAN only)"
 * @param versions those of the advisory, or those that its name gives
 * @param models the models that it stands for instead of versions
 */
record NamedProduct(
    Advisory advisory,
    int place,
    Optional<String> listed,
    List<NameWords> names,
    Optional<Series> series,
    boolean conditional,
    VersionSet versions,
    List<NameWords> models) {

  /**
   * Models by number, such as MX400-MX850.
   *
   * @param rest the other words of the name
   */
  record Series(Set<String> rest, String letters, long first, long last) {
    /** Whether a name is that of one of these models. */
    boolean has(NameWords name) {
      return mayHave(name) && name.telling().containsAll(rest);
    }

    /** Whether it may be, for all that the name says. */
    boolean mayHave(NameWords name) {
      OptionalLong number = number(name);
      return number.isPresent() && number.getAsLong() >= first && number.getAsLong() <= last;
    }

    /** Whether it is a model of these letters, but of another number. */
    boolean excludes(NameWords name) {
      return number(name).isPresent() && !mayHave(name);
    }

    private OptionalLong number(NameWords name) {
      List<String> others =
          name.telling().stream()
              .filter(word -> !rest.contains(word) && !word.equals(letters))
              .toList();
      boolean one = others.size() == 1 && others.get(0).matches("\\d{1,9}");
      return one && name.telling().contains(letters)
          ? OptionalLong.of(Long.parseLong(others.get(0)))
          : OptionalLong.empty();
    }
  }

  static final Comparator<NamedProduct> ORDER =
      Comparator.<NamedProduct, String>comparing(product -> product.advisory().id())
          .thenComparing(NamedProduct::place);

  /** Before the name of a listed product, where it stands among words. */
  static final String LISTED = "= ";

  private static final Pattern SERIES =
      Pattern.compile("\\b([A-Za-z]{1,4})(\\d{1,6}) ?- ?(?:\\1)?(\\d{1,6})\\b");
  private static final Pattern BRACKETS = Pattern.compile("\\(+([^()]*)\\)*");
  private static final Pattern CONDITION =
      Pattern.compile(
          "(?i).*\\b(?:only|running|used with|under|not"
              + " including|excluding|except|option|based|enabled"
              + "|wlan|turnkey|windows|shipped)\\b.*");
  private static final Pattern EXCEPT =
      Pattern.compile("(?i),?\\s*\\b(?:not including|excluding|except)\\b.*");
  private static final Pattern NUMBERED =
      Pattern.compile("(.*\\S) (\\d+(?:\\.\\d+)*\\.[\\dx])", Pattern.CASE_INSENSITIVE);

  static NamedProduct of(Advisory advisory, int place, String maker, Aliases aliases) {
    AdvisedProduct product = advisory.products().get(place);
    String name = EXCEPT.matcher(product.name()).replaceFirst("");
    Matcher numbered = NUMBERED.matcher(name);
    VersionSet versions = product.versions();
    if (versions instanceof All && numbered.matches()) {
      name = numbered.group(1);
      versions =
          VersConstraints.ranges(numbered.group(2)).<VersionSet>map(Ranges::new).orElse(versions);
    }
    return new NamedProduct(
        advisory,
        place,
        aliases.product(maker, product.name()),
        names(name, product.versions(), maker, aliases),
        series(name, maker, aliases),
        conditional(product.name()),
        versions,
        models(versions));
  }

  private static List<NameWords> names(
      String name, VersionSet versions, String maker, Aliases aliases) {
    List<String> texts = new ArrayList<>();
    String plain = BRACKETS.matcher(name).replaceAll(" ");
    texts.add(plain);
    Matcher brackets = BRACKETS.matcher(name);
    while (brackets.find()) {
      if (abbreviates(brackets.group(1), plain)) {
        texts.add(brackets.group(1));
      }
    }
    if (plain.contains(" / ")) {
      texts.addAll(List.of(plain.split(" / ")));
    }
    if (versions instanceof ByHand hand && hand.why() == Unclear.PROSE) {
      texts.add(hand.says());
    }
    return texts.stream()
        .map(text -> aliases.words(text, maker))
        .filter(words -> !words.telling().isEmpty())
        .toList();
  }

  /** CSM abbreviates Connex Spot Monitor: capitals that stand in the name in this order. */
  private static boolean abbreviates(String bracketed, String name) {
    String inner = bracketed.replace(" ", "");
    if (!inner.matches("[A-Z][A-Za-z]{1,7}") || !inner.matches(".*[A-Z].*[A-Z].*")) {
      return false;
    }
    String letters = name.toLowerCase(Locale.ROOT);
    int at = -1;
    for (char letter : inner.toLowerCase(Locale.ROOT).toCharArray()) {
      at = letters.indexOf(letter, at + 1);
      if (at < 0) {
        return false;
      }
    }
    return true;
  }

  private static Optional<Series> series(String name, String maker, Aliases aliases) {
    Matcher matcher = SERIES.matcher(name);
    if (!matcher.find()) {
      return Optional.empty();
    }
    String without = BRACKETS.matcher(matcher.replaceFirst(" ")).replaceAll(" ");
    Set<String> rest = aliases.words(without, maker).telling();
    String letters = matcher.group(1).toLowerCase(Locale.ROOT);
    return Optional.of(
        new Series(
            rest, letters, Long.parseLong(matcher.group(2)), Long.parseLong(matcher.group(3))));
  }

  /**
   * Brackets with words other than part numbers, an abbreviation or "including …" narrow a name.
   */
  private static boolean conditional(String name) {
    if (CONDITION.matcher(name).matches()) {
      return true;
    }
    String plain = BRACKETS.matcher(name).replaceAll(" ");
    return BRACKETS
        .matcher(name)
        .results()
        .map(match -> match.group(1).strip())
        .anyMatch(inner -> !harmless(inner, plain));
  }

  private static boolean harmless(String inner, String plain) {
    boolean numbers =
        Stream.of(inner.split("[\\s/,]+"))
            .allMatch(word -> word.chars().anyMatch(Character::isDigit));
    return numbers
        || abbreviates(inner, plain)
        || inner.toLowerCase(Locale.ROOT).startsWith("including");
  }

  private static List<NameWords> models(VersionSet versions) {
    List<String> models = versions instanceof Models some ? some.models() : List.of();
    return models.stream()
        .map(model -> new NameWords(new LinkedHashSet<>(Words.of(model)), Set.of()))
        .toList();
  }

  /** Words of which a name has at least one when it may be that of this product. */
  Set<String> marks() {
    Set<String> marks = new LinkedHashSet<>();
    Stream.concat(names.stream(), models.stream()).forEach(name -> marks.addAll(name.telling()));
    series.ifPresent(s -> marks.add(s.letters()));
    listed.ifPresent(product -> marks.add(LISTED + product));
    return marks;
  }
}
