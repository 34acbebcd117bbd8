package io.zhiben.hazard.seal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;

/**
 * A code that proves later who wrote something: 95 random bits in Crockford's base 32 and a check
 * character, in four groups of five, such as {@code 7QK2M-…}. Only its hash is kept. A slow hash
 * would add nothing: what is guessed is random and not chosen by a person.
 */
public final class ReceiptCode {
  private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int RANDOM_CHARACTERS = 19;
  private static final int GROUP = 5;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final String characters;

  private ReceiptCode(String characters) {
    this.characters = characters;
  }

  public static ReceiptCode random() {
    StringBuilder code = new StringBuilder();
    for (int i = 0; i < RANDOM_CHARACTERS; i++) {
      code.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
    }
    return new ReceiptCode(code.append(check(code)).toString());
  }

  /**
   * As somebody typed it: in either case, with or without hyphens and blanks, with O for 0 and I or
   * L for 1. Empty when it cannot be one.
   */
  public static Optional<ReceiptCode> of(String typed) {
    if (typed == null || typed.length() > 60) {
      return Optional.empty();
    }
    String plain =
        typed
            .toUpperCase(Locale.ROOT)
            .replaceAll("[\\s-]", "")
            .replace('O', '0')
            .replace('I', '1')
            .replace('L', '1');
    if (plain.length() != RANDOM_CHARACTERS + 1
        || !plain.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0)
        || plain.charAt(RANDOM_CHARACTERS) != check(plain.substring(0, RANDOM_CHARACTERS))) {
      return Optional.empty();
    }
    return Optional.of(new ReceiptCode(plain));
  }

  /** In groups, for people. */
  public String text() {
    return characters.replaceAll("(.{" + GROUP + "})(?=.)", "$1-");
  }

  /** What is kept of it. */
  public byte[] hash() {
    return sha256("zhiben-receipt|" + characters);
  }

  /**
   * The beginning of the hash, by which the row is found; the rest is compared in constant time.
   */
  public long lookup() {
    return ByteBuffer.wrap(hash()).getLong();
  }

  public boolean matches(byte[] hash) {
    return MessageDigest.isEqual(hash(), hash);
  }

  /** Luhn's sum over base 32 finds every wrong character and nearly every swapped pair. */
  private static char check(CharSequence code) {
    int sum = 0;
    int factor = 2;
    for (int i = code.length() - 1; i >= 0; i--) {
      int value = factor * ALPHABET.indexOf(code.charAt(i));
      sum += value / ALPHABET.length() + value % ALPHABET.length();
      factor = 3 - factor;
    }
    return ALPHABET.charAt((ALPHABET.length() - sum % ALPHABET.length()) % ALPHABET.length());
  }

  static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Never the code: it may reach a log. */
  @Override
  public String toString() {
    return "receipt";
  }
}
