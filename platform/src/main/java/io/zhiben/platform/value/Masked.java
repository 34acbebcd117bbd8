package io.zhiben.platform.value;

/** Personal data as it is shown to those who need not know it (PIPL art. 51: de-identification). */
public final class Masked {

  private static final int SHOWN_BEFORE = 3;
  private static final int SHOWN_AFTER = 4;
  private static final int SHORTEST_PARTLY_SHOWN = 10;

  private Masked() {}

  /**
   * {@code 138****5678}; a number too short to keep seven digits and still hide three is hidden
   * wholly. Null stays null.
   */
  public static String phone(String phone) {
    if (phone == null || phone.isBlank()) {
      return phone;
    }
    String digits = phone.replaceAll("[\\s\\-()（）]", "");
    if (digits.length() < SHORTEST_PARTLY_SHOWN) {
      return "****";
    }
    return digits.substring(0, SHOWN_BEFORE)
        + "****"
        + digits.substring(digits.length() - SHOWN_AFTER);
  }

  /** The first character and two stars, whatever the length: {@code 张**}. Null stays null. */
  public static String name(String name) {
    if (name == null || name.isBlank()) {
      return name;
    }
    String plain = name.strip();
    int first = plain.offsetByCodePoints(0, 1);
    return first == plain.length() ? "*" : plain.substring(0, first) + "**";
  }
}
