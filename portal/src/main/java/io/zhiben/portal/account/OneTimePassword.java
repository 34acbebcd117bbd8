package io.zhiben.portal.account;

import java.security.SecureRandom;

/**
 * A password that is shown once and must be changed at the first sign-in: 16 characters that are
 * hard to misread, about 80 bits, of all kinds that the realm's policy asks for.
 */
final class OneTimePassword {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final String UPPER = "ABCDEFGHJKLMNPQRSTUVWXYZ";
  private static final String LOWER = "abcdefghijkmnpqrstuvwxyz";
  private static final String DIGITS = "23456789";
  private static final String ANY = UPPER + LOWER + DIGITS;
  private static final String PATTERN = "Ua*d-****-****-****";

  private OneTimePassword() {}

  static String fresh() {
    StringBuilder password = new StringBuilder();
    for (char kind : PATTERN.toCharArray()) {
      password.append(
          switch (kind) {
            case 'U' -> one(UPPER);
            case 'a' -> one(LOWER);
            case 'd' -> one(DIGITS);
            case '*' -> one(ANY);
            default -> kind;
          });
    }
    return password.toString();
  }

  private static char one(String alphabet) {
    return alphabet.charAt(RANDOM.nextInt(alphabet.length()));
  }
}
