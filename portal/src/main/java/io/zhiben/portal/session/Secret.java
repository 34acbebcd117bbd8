package io.zhiben.portal.session;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * 256 random bits that only their holder knows: a session id, a state, a nonce, a code verifier.
 * Where one has to be recognised later, its hash is kept; there is nothing to guess, so a plain
 * hash is enough.
 *
 * @param value 43 characters of base64url
 */
record Secret(String value) {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int BYTES = 32;
  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{43}");

  static Secret fresh() {
    byte[] bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return new Secret(encode(bytes));
  }

  /** What a browser sent; empty when it cannot be one of ours. */
  static Optional<Secret> of(String sent) {
    return sent != null && FORM.matcher(sent).matches()
        ? Optional.of(new Secret(sent))
        : Optional.empty();
  }

  /** SHA-256 of the characters. */
  byte[] hash() {
    try {
      return MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.US_ASCII));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  static String encode(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  @Override
  public String toString() {
    return "Secret";
  }
}
