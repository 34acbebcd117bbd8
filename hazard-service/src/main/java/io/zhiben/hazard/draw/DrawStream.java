package io.zhiben.hazard.draw;

import java.util.function.LongUnaryOperator;

/**
 * Numbers that follow from a key alone: number {@code i} is the first 48 bits of SHA-256 of the
 * text {@code key:label:i}. 48 bits are whole numbers in every language, JavaScript's included.
 */
final class DrawStream implements LongUnaryOperator {
  private static final int BYTES = 6;
  private static final long SPAN = 1L << (BYTES * Byte.SIZE);

  private final String prefix;
  private long next;

  /**
   * @param key 64 hexadecimal digits
   * @param label what the numbers are for; streams of other labels have nothing to do with it
   */
  DrawStream(String key, String label) {
    this.prefix = key + ":" + label + ":";
  }

  /**
   * The next number from 0 up to and without the bound, each with the same chance: the numbers of
   * the uneven rest of the span are thrown away.
   */
  @Override
  public long applyAsLong(long bound) {
    if (bound < 1 || bound > SPAN) {
      throw new IllegalArgumentException("no number below " + bound);
    }
    long fair = SPAN - SPAN % bound;
    long number;
    do {
      number = word();
    } while (number >= fair);
    return number % bound;
  }

  private long word() {
    byte[] digest = Sha256.of(prefix + next++);
    long word = 0;
    for (int i = 0; i < BYTES; i++) {
      word = (word << Byte.SIZE) | (digest[i] & 0xff);
    }
    return word;
  }
}
