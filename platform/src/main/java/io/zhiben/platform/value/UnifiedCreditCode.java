package io.zhiben.platform.value;

import io.zhiben.platform.value.InvalidCreditCode.Reason;

/**
 * A unified social credit code (统一社会信用代码, GB 32100-2015): 18 characters of an alphabet without I,
 * O, S, V and Z, whose last one is computed from the others.
 *
 * @param value the code in half-width upper case
 */
public record UnifiedCreditCode(String value) implements Comparable<UnifiedCreditCode> {

  private static final int LENGTH = 18;
  private static final int DIVISION_FROM = 2;
  private static final int DIVISION_TO = 8;
  private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
  private static final int MODULUS = ALPHABET.length();

  /** Departments that register (table 1 of the standard and its amendment). */
  private static final String AUTHORITIES = "123456789ANY";

  /**
   * @throws InvalidCreditCode when the text is not a code in its written form
   */
  public UnifiedCreditCode {
    check(value);
  }

  /**
   * Reads what a person or a spreadsheet holds: blanks around, lower case and full-width characters
   * are put right first.
   *
   * @throws InvalidCreditCode with the rule that is broken; a null counts as empty
   */
  public static UnifiedCreditCode parse(String text) {
    return new UnifiedCreditCode(text == null ? "" : Pasted.code(text));
  }

  /** The check character that belongs to the first 17 characters. */
  public static char checkCharacter(String first17) {
    int sum = 0;
    int weight = 1;
    for (int i = 0; i < LENGTH - 1; i++) {
      sum += ALPHABET.indexOf(first17.charAt(i)) * weight;
      weight = weight * 3 % MODULUS;
    }
    return ALPHABET.charAt((MODULUS - sum % MODULUS) % MODULUS);
  }

  /** The six-digit division in which the body was registered; not where it works. */
  public String registrationDivision() {
    return value.substring(DIVISION_FROM, DIVISION_TO);
  }

  @Override
  public int compareTo(UnifiedCreditCode other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }

  private static void check(String value) {
    if (value.length() != LENGTH) {
      throw new InvalidCreditCode(
          Reason.LENGTH, 0, "A credit code has 18 characters, not " + value.length());
    }
    for (int i = 0; i < LENGTH; i++) {
      char c = value.charAt(i);
      boolean inDivision = i >= DIVISION_FROM && i < DIVISION_TO;
      if (ALPHABET.indexOf(c) < 0 || inDivision && (c < '0' || c > '9')) {
        throw new InvalidCreditCode(
            Reason.CHARACTER, i + 1, "Character " + (i + 1) + " cannot stand in a credit code");
      }
    }
    if (AUTHORITIES.indexOf(value.charAt(0)) < 0) {
      throw new InvalidCreditCode(
          Reason.REGISTRATION_AUTHORITY, 1, "Character 1 names no registration authority");
    }
    if (checkCharacter(value) != value.charAt(LENGTH - 1)) {
      throw new InvalidCreditCode(
          Reason.CHECK_CHARACTER, LENGTH, "The check character does not fit the code");
    }
  }
}
