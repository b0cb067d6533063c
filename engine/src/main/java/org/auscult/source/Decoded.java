package org.auscult.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** Text made of bytes whose encoding nobody told us. */
record Decoded(String text, Charset charset, int markLength) {

  private static final int SAMPLE = 4096;

  static Decoded of(byte[] bytes) {
    if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
      return marked(bytes, StandardCharsets.UTF_8, 3);
    }
    if (starts(bytes, 0xFF, 0xFE)) {
      return marked(bytes, StandardCharsets.UTF_16LE, 2);
    }
    if (starts(bytes, 0xFE, 0xFF)) {
      return marked(bytes, StandardCharsets.UTF_16BE, 2);
    }
    return unmarked(bytes);
  }

  private static Decoded marked(byte[] bytes, Charset charset, int mark) {
    return strict(bytes, mark, charset)
        .map(text -> new Decoded(text, charset, mark))
        .orElseGet(() -> latin(bytes));
  }

  private static Decoded unmarked(byte[] bytes) {
    for (Charset charset : candidates(bytes)) {
      Optional<String> text = strict(bytes, 0, charset);
      if (text.isPresent() && Arrays.equals(text.get().getBytes(charset), bytes)) {
        return new Decoded(text.get(), charset, 0);
      }
    }
    return latin(bytes);
  }

  private static Charset[] candidates(byte[] bytes) {
    Charset wide = wide(bytes);
    Charset eightBit =
        looksLikeGbk(bytes) ? named("GBK") : looksLikeDos(bytes) ? named("IBM850") : latin1();
    return new Charset[] {wide, StandardCharsets.UTF_8, eightBit};
  }

  /** UTF-16 without a mark shows as a zero in every other byte. */
  private static Charset wide(byte[] bytes) {
    int[] zeros = new int[2];
    int length = Math.min(bytes.length, SAMPLE);
    for (int i = 0; i < length; i++) {
      if (bytes[i] == 0) {
        zeros[i % 2]++;
      }
    }
    if (zeros[1] * 3 > length && zeros[0] * 20 < length) {
      return StandardCharsets.UTF_16LE;
    }
    return zeros[0] * 3 > length && zeros[1] * 20 < length
        ? StandardCharsets.UTF_16BE
        : StandardCharsets.UTF_8;
  }

  /** In GBK each character beyond ASCII takes two bytes, mostly both above 0x80. */
  private static boolean looksLikeGbk(byte[] bytes) {
    int paired = 0;
    int single = 0;
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] < 0) {
        boolean pair = i + 1 < bytes.length && bytes[i + 1] < 0;
        if (pair) {
          paired++;
          i++;
        } else {
          single++;
        }
      }
    }
    return paired > 8 && paired > single * 4;
  }

  /**
   * Western letters with accents stand at 0x80 to 0xA5 in code page 850, at 0xC0 and above in
   * Latin-1.
   */
  private static boolean looksLikeDos(byte[] bytes) {
    int dos = 0;
    int latin = 0;
    for (byte b : bytes) {
      int value = b & 0xFF;
      if (value >= 0x80 && value <= 0x9F) {
        dos++;
      } else if (value >= 0xC0) {
        latin++;
      }
    }
    return dos > latin;
  }

  private static Charset named(String name) {
    return Charset.isSupported(name) ? Charset.forName(name) : latin1();
  }

  private static Charset latin1() {
    return StandardCharsets.ISO_8859_1;
  }

  private static Decoded latin(byte[] bytes) {
    return new Decoded(new String(bytes, latin1()), latin1(), 0);
  }

  private static Optional<String> strict(byte[] bytes, int from, Charset charset) {
    try {
      CharBuffer text =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes, from, bytes.length - from));
      return Optional.of(text.toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static boolean starts(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
