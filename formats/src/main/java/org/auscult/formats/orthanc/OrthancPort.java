package org.auscult.formats.orthanc;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.auscult.source.Span;
import org.auscult.tree.ConfigNode;

/**
 * A port of a container that its machine publishes.
 *
 * @param inside the port that Orthanc listens on
 * @param outside the port of the machine; empty when Docker chooses or a variable says it
 * @param address of the machine on which it is published; empty for all
 * @param at where it stands
 */
record OrthancPort(long inside, Optional<Long> outside, String address, Span at) {
  private static final Pattern SHORT =
      Pattern.compile(
          "(?:(\\[[^]]+\\]|\\d+(?:\\.\\d+){3}):)?(?:([^:{}]*|\\$\\{[^}]*\\}):)?(\\d{1,5})(?:/tcp)?");

  /** One element of {@code ports}, in the short or the long form. */
  static Optional<OrthancPort> of(ConfigNode element) {
    if (element.first("target").isPresent()) {
      return element
          .first("target")
          .flatMap(target -> number(target.word(1)))
          .map(
              inside ->
                  new OrthancPort(
                      inside,
                      element.first("published").flatMap(port -> number(port.word(1))),
                      element.first("host_ip").map(ip -> ip.word(1)).orElse(""),
                      element.wholeSpan()));
    }
    Matcher parts = SHORT.matcher(OrthancOptions.last(element));
    if (!parts.matches()) {
      return Optional.empty();
    }
    return number(parts.group(3))
        .map(
            inside ->
                new OrthancPort(
                    inside,
                    Optional.ofNullable(parts.group(2)).flatMap(OrthancPort::number),
                    Optional.ofNullable(parts.group(1)).orElse(""),
                    element.span()));
  }

  private static Optional<Long> number(String digits) {
    boolean good = !digits.isEmpty() && digits.length() < 6;
    return good && digits.chars().allMatch(c -> c >= '0' && c <= '9')
        ? Optional.of(Long.valueOf(digits))
        : Optional.empty();
  }
}
