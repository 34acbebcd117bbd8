package io.zhiben.hazard.seal;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds in a text what names a person beyond doubt: a mobile number, the number of an identity card
 * or a receipt code. A text that goes out of custody must not carry one; a name it cannot know.
 */
public final class PersonalMarks {
  private static final Pattern MOBILE =
      Pattern.compile("(?<!\\d)(?:(?:00)?86)?1[3-9]\\d{9}(?!\\d)");
  private static final Pattern GROUPED =
      Pattern.compile("(?<!\\d)1[3-9]\\d[ -]\\d{4}[ -]\\d{4}(?!\\d)");
  private static final Pattern CARD = Pattern.compile("(?<!\\d)\\d{17}[\\dXx](?![\\dXx])");
  private static final Pattern RECEIPT =
      Pattern.compile("(?<![0-9A-Za-z-])[0-9A-Za-z]{5}(?:-[0-9A-Za-z]{5}){3}(?![0-9A-Za-z-])");
  private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
  private static final String CHECKS = "10X98765432";

  private PersonalMarks() {}

  /** False for null. */
  public static boolean in(String text) {
    if (text == null) {
      return false;
    }
    // digits may be wide ones
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
    // people write numbers with blanks and hyphens in them, and other numbers before them
    String joined = plain.replaceAll("(?<=\\d)[ -](?=\\d)", "");
    return GROUPED.matcher(plain).find()
        || holdsNumber(plain)
        || holdsNumber(joined)
        || holdsReceipt(plain);
  }

  private static boolean holdsNumber(String text) {
    return MOBILE.matcher(text).find()
        || CARD.matcher(text).results().anyMatch(found -> isCard(found.group()));
  }

  private static boolean holdsReceipt(String text) {
    Matcher found = RECEIPT.matcher(text);
    while (found.find()) {
      if (ReceiptCode.of(found.group()).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** By the check digit of GB 11643. */
  private static boolean isCard(String number) {
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += WEIGHTS[i] * Character.digit(number.charAt(i), 10);
    }
    return CHECKS.charAt(sum % CHECKS.length()) == Character.toUpperCase(number.charAt(17));
  }
}
