package io.zhiben.platform.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.zhiben.platform.value.InvalidCreditCode.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class UnifiedCreditCodeTest {

  private static final String GOOD = "91120110MA5KB0001J";

  @ParameterizedTest
  @ValueSource(
      strings = {
        GOOD,
        " 91120110MA5KB0001J ",
        "91120110ma5kb0001j",
        "９１１２０１１０ＭＡ５ＫＢ０００１Ｊ",
        "　91120110MA5KB0001J　",
        "\uFEFF91120110MA5KB0001J\u200B",
        "\t91120110MA5KB0001J\r\n"
      })
  void readsWhatPeoplePaste(String text) {
    assertEquals(GOOD, UnifiedCreditCode.parse(text).value());
  }

  @ParameterizedTest
  @CsvSource({
    "91120110MA5KB0001, LENGTH, 0",
    "91120110MA5KB0001JJ, LENGTH, 0",
    "91120110 MA5KB0001J, LENGTH, 0",
    "91120110MA5KB0001I, CHARACTER, 18",
    "91120110MAOKB0001J, CHARACTER, 11",
    "91120110MASKB0001J, CHARACTER, 11",
    "91120110MAVKB0001J, CHARACTER, 11",
    "91120110MAZKB0001J, CHARACTER, 11",
    "9112O110MA5KB0001J, CHARACTER, 5",
    "9112A110MA5KB0001J, CHARACTER, 5",
    "91120110MA5KB000-J, CHARACTER, 17",
    "湖1120110MA5KB0001J, CHARACTER, 1",
    "01120110MA5KB0001J, REGISTRATION_AUTHORITY, 1",
    "B1120110MA5KB0001J, REGISTRATION_AUTHORITY, 1",
    "000000000000000000, REGISTRATION_AUTHORITY, 1",
    "91120110MA5KB0001K, CHECK_CHARACTER, 18",
    "91120110MA5KB0010J, CHECK_CHARACTER, 18",
    "19120110MA5KB0001J, CHECK_CHARACTER, 18",
    "111111111111111111, CHECK_CHARACTER, 18"
  })
  void saysWhatIsWrong(String text, Reason reason, int position) {
    InvalidCreditCode refused =
        assertThrows(InvalidCreditCode.class, () -> UnifiedCreditCode.parse(text));
    assertEquals(reason, refused.reason());
    assertEquals(position, refused.position());
  }

  @ParameterizedTest
  @NullAndEmptySource
  @ValueSource(strings = {" ", "　"})
  void takesNothingForTooShort(String text) {
    assertEquals(
        Reason.LENGTH,
        assertThrows(InvalidCreditCode.class, () -> UnifiedCreditCode.parse(text)).reason());
  }

  @ParameterizedTest
  @CsvSource({"91120110MA5KB0001, J", "11120110MB0X00001, X", "93120110MA5KB0099, 8"})
  void everySingleWrongCharacterIsNoticed(String first17, char ignored) {
    String code = first17 + UnifiedCreditCode.checkCharacter(first17);
    assertEquals(code, UnifiedCreditCode.parse(code).value());
    String alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    for (int i = 0; i < code.length(); i++) {
      for (char c : alphabet.toCharArray()) {
        String other = code.substring(0, i) + c + code.substring(i + 1);
        if (!other.equals(code)) {
          assertThrows(InvalidCreditCode.class, () -> UnifiedCreditCode.parse(other), other);
        }
      }
    }
  }

  @Test
  void tellsTheDivisionOfRegistration() {
    assertEquals("120110", UnifiedCreditCode.parse(GOOD).registrationDivision());
  }

  @Test
  void theConstructorPutsNothingRight() {
    assertThrows(InvalidCreditCode.class, () -> new UnifiedCreditCode(GOOD.toLowerCase()));
    assertEquals(new UnifiedCreditCode(GOOD), UnifiedCreditCode.parse(" " + GOOD));
  }
}
