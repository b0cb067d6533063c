package org.auscult.report.html;

import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;

/** The few drawings. Each has its numbers in words beside it. */
final class Pictures {
  private static final int WIDTH = 1000;
  private static final int PER_ROW = 50;
  private static final int PITCH = 20;
  private static final int SIDE = 16;

  private Pictures() {}

  /** A part of a bar. */
  record Share(String look, int count) {}

  /** The mark of the product: a pulse in a circle. */
  static Element mark() {
    Element svg = svg("logo", 32, 32).attr("aria-hidden", "true");
    Markup.in(svg, "circle", "").attr("cx", "16").attr("cy", "16").attr("r", "14");
    Markup.in(svg, "path", "").attr("d", "M4 17h6l3-8 5 15 3-9 2 2h5");
    return svg;
  }

  /** A bar whose parts are as wide as their counts. */
  static Element bar(List<Share> shares, String words) {
    Element svg = svg("bar", WIDTH, 28).attr("role", "img").attr("aria-label", words);
    svg.attr("preserveAspectRatio", "none");
    int sum = shares.stream().mapToInt(Share::count).sum();
    double at = 0;
    for (Share share : shares) {
      double width = sum == 0 ? 0 : (double) WIDTH * share.count() / sum;
      if (share.count() > 0) {
        rect(svg, share.look(), at, 0, Math.max(width - 2, 1), 28);
      }
      at += width;
    }
    return svg;
  }

  /** One square for each, in this order. */
  static Element squares(List<String> looks, String words) {
    int columns = Math.min(PER_ROW, Math.max(looks.size(), 1));
    int rows = (looks.size() + PER_ROW - 1) / PER_ROW;
    Element svg = svg("squares", columns * PITCH, Math.max(rows, 1) * PITCH);
    svg.attr("role", "img").attr("aria-label", words);
    svg.attr("width", Integer.toString(columns * PITCH));
    for (int i = 0; i < looks.size(); i++) {
      rect(svg, looks.get(i), i % PER_ROW * PITCH, i / PER_ROW * PITCH, SIDE, SIDE);
    }
    return svg;
  }

  private static Element svg(String classes, int width, int height) {
    return Markup.of("svg", classes).attr("viewBox", "0 0 " + width + " " + height);
  }

  private static void rect(
      Element svg, String look, double x, double y, double width, double height) {
    Markup.in(svg, "rect", look)
        .attr("x", number(x))
        .attr("y", number(y))
        .attr("width", number(width))
        .attr("height", number(height))
        .attr("rx", "2");
  }

  private static String number(double value) {
    return value == Math.rint(value)
        ? Long.toString((long) value)
        : String.format(Locale.ROOT, "%.2f", value);
  }
}
