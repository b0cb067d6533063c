package org.auscult.cli;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.auscult.source.Visible;
import picocli.CommandLine.Help.Ansi;

/**
 * All that the commands know of the outside: where to write, the clock, the locale, the
 * environment.
 *
 * @param out results
 * @param err everything else
 * @param terminal true when somebody watches
 * @param ansi whether colours are wanted
 */
record Console(
    PrintWriter out,
    PrintWriter err,
    boolean terminal,
    Ansi ansi,
    Clock clock,
    Locale locale,
    Map<String, String> environment) {

  /** The console of this process. */
  static Console system(boolean colours) {
    return new Console(
        writer(System.out, "stdout.encoding"),
        writer(System.err, "stderr.encoding"),
        watched(),
        colours ? Ansi.AUTO : Ansi.OFF,
        Clock.system(ZoneId.systemDefault()),
        Locale.getDefault(),
        System.getenv());
  }

  /** Writes as the terminal reads; a bare locale claims ASCII, where terminals take UTF-8. */
  private static PrintWriter writer(PrintStream stream, String property) {
    String told = System.getProperty(property, System.getProperty("sun." + property, ""));
    Charset charset =
        !told.isEmpty() && Charset.isSupported(told)
            ? Charset.forName(told)
            : Charset.defaultCharset();
    Charset able = charset.equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : charset;
    return new PrintWriter(new OutputStreamWriter(stream, able), true);
  }

  /** From Java 22 on there always is a console, and it must be asked whether it is a terminal. */
  private static boolean watched() {
    java.io.Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      return (boolean) java.io.Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException olderJava) {
      return true;
    }
  }

  /** Writes lines of a result. Control characters are made visible. */
  void result(String lines) {
    print(out, lines);
  }

  /** Writes a line of a result whose middle has a colour of picocli's, such as bold,red. */
  void result(String before, String style, String words, String after) {
    String start = before.isEmpty() ? "" : Visible.of(before) + " ";
    out.println(start + coloured(style, words) + Visible.of(after));
    out.flush();
  }

  /** Writes lines that are no result. Control characters are made visible. */
  void say(String lines) {
    print(err, lines);
  }

  private static void print(PrintWriter to, String lines) {
    (lines.isEmpty() ? Stream.of(lines) : lines.lines())
        .forEach(line -> to.println(Visible.of(line)));
    to.flush();
  }

  private String coloured(String style, String text) {
    if (!ansi.enabled()) {
      return text;
    }
    // The code that ends bold alone begins a double underline on some terminals.
    return Ansi.Style.on(Ansi.Style.parse(style)) + text + Ansi.Style.reset.on();
  }
}
