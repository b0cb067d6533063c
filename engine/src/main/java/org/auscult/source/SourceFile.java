package org.auscult.source;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * A file as read: its text, its lines, its digest. Decoding loses nothing: {@link #encode} of
 * {@link #text} gives the bytes back.
 */
public final class SourceFile {
  private final String path;
  private final String text;
  private final byte[] mark;
  private final Charset charset;
  private final String sha256;
  private final long size;
  private final int[] lineStarts;

  private SourceFile(String path, byte[] bytes, Decoded decoded) {
    this.path = path;
    this.text = decoded.text();
    this.mark = Arrays.copyOf(bytes, decoded.markLength());
    this.charset = decoded.charset();
    this.sha256 = digest(bytes);
    this.size = bytes.length;
    this.lineStarts = lineStarts(text);
  }

  /**
   * The file with these bytes, in whatever encoding they are: UTF-8, UTF-16, code page 850, GBK or
   * Latin-1, the last taking any bytes.
   *
   * @param path as shown to the user
   */
  public static SourceFile of(String path, byte[] bytes) {
    return new SourceFile(path, bytes, Decoded.of(bytes));
  }

  /** A file of UTF-8 text. */
  public static SourceFile of(String path, String text) {
    return of(path, text.getBytes(StandardCharsets.UTF_8));
  }

  /** The path as shown to the user, with {@code /} between its parts. */
  public String path() {
    return path;
  }

  /** The last part of the path. */
  public String name() {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** The whole text, without a byte order mark, line ends as they stand. */
  public String text() {
    return text;
  }

  /** The encoding that the text was read in. */
  public Charset charset() {
    return charset;
  }

  /** SHA-256 of the bytes, in lower-case hexadecimal. */
  public String sha256() {
    return sha256;
  }

  /** The number of bytes. */
  public long size() {
    return size;
  }

  /** The number of lines; a last line without an end counts, an empty file has none. */
  public int lineCount() {
    return lineStarts.length;
  }

  /**
   * A line without its end.
   *
   * @param number 1-based
   */
  public String line(int number) {
    int end = number < lineStarts.length ? lineStarts[number] : text.length();
    int start = lineStarts[number - 1];
    while (end > start && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
      end--;
    }
    return text.substring(start, end);
  }

  /**
   * The offset in {@link #text} at which a line starts; for the line after the last, the length.
   *
   * @param number 1-based
   */
  public int lineStart(int number) {
    return number <= lineStarts.length ? lineStarts[number - 1] : text.length();
  }

  /** The 1-based number of the line that holds this offset of {@link #text}. */
  public int lineAt(int offset) {
    int found = Arrays.binarySearch(lineStarts, offset);
    return Math.max(1, found >= 0 ? found + 1 : -found - 1);
  }

  /** One line as a place. */
  public Span span(int line) {
    return Span.line(path, line);
  }

  /** The whole file as a place; of an empty file, its first line. */
  public Span whole() {
    return new Span(path, 1, Math.max(1, lineCount()));
  }

  /** Text turned into bytes the way this file's bytes were turned into text, mark included. */
  public byte[] encode(String printed) {
    byte[] body = printed.getBytes(charset);
    byte[] all = Arrays.copyOf(mark, mark.length + body.length);
    System.arraycopy(body, 0, all, mark.length, body.length);
    return all;
  }

  /** True when the content is no text: control characters that no configuration has. */
  public boolean binary() {
    int odd = 0;
    int length = Math.min(text.length(), 8192);
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (c == 0) {
        return true;
      }
      if (c < ' ' && "\t\n\r\f\b\u0003\u001b".indexOf(c) < 0) {
        odd++;
      }
    }
    return odd * 20 > length;
  }

  private static int[] lineStarts(String text) {
    int[] starts = new int[text.length() / 32 + 8];
    int count = 0;
    int at = 0;
    while (at < text.length()) {
      if (count == starts.length) {
        starts = Arrays.copyOf(starts, count * 2);
      }
      starts[count++] = at;
      at = endOfLine(text, at);
    }
    return Arrays.copyOf(starts, count);
  }

  private static int endOfLine(String text, int from) {
    int feed = text.indexOf('\n', from);
    return feed < 0 ? text.length() : feed + 1;
  }

  private static String digest(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  @Override
  public String toString() {
    return path;
  }
}
