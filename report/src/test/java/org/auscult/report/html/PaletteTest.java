package org.auscult.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Contrast of text on its ground, at least 4.5 to 1 (WCAG 2.2, 1.4.3), by day, night and print. */
class PaletteTest {
  private static final Pattern COLOUR = Pattern.compile("--([a-z-]+): #([0-9a-f]{6});");
  private static final List<String> SIGNS =
      List.of("critical", "high", "medium", "low", "info", "good", "open", "mask");

  @ParameterizedTest
  @ValueSource(strings = {":root {", "prefers-color-scheme: dark", "@page"})
  void wordsStandOut(String scheme) {
    Map<String, String> colours = colours(scheme);
    for (String sign : SIGNS) {
      atLeast(4.5, colours, "on-" + sign, sign);
    }
    for (String text : List.of("ink", "soft", "link", "critical", "good")) {
      atLeast(4.5, colours, text, "paper");
    }
    for (String text : List.of("ink", "soft", "link")) {
      atLeast(4.5, colours, text, "ground");
      atLeast(4.5, colours, text, "code");
    }
    atLeast(3, colours, "edge", "paper");
  }

  private static void atLeast(
      double least, Map<String, String> colours, String text, String ground) {
    double one = luminance(colours.get(text));
    double other = luminance(colours.get(ground));
    assertThat((Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05))
        .as("%s on %s", text, ground)
        .isGreaterThanOrEqualTo(least);
  }

  private static Map<String, String> colours(String scheme) {
    String style = Asset.named("report.css").text();
    int from = style.indexOf(scheme);
    Matcher matcher =
        COLOUR.matcher(style.substring(from, style.indexOf('}', style.indexOf("--", from))));
    Map<String, String> colours = new HashMap<>();
    while (matcher.find()) {
      colours.put(matcher.group(1), matcher.group(2));
    }
    return colours;
  }

  /** Relative luminance as WCAG 2.2 defines it. */
  private static double luminance(String hex) {
    double[] weights = {0.2126, 0.7152, 0.0722};
    double sum = 0;
    for (int i = 0; i < 3; i++) {
      double part = Integer.parseInt(hex.substring(2 * i, 2 * i + 2), 16) / 255.0;
      sum += weights[i] * (part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4));
    }
    return sum;
  }
}
