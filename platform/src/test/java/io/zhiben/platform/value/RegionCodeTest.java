package io.zhiben.platform.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.zhiben.platform.value.InvalidRegionCode.Reason;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class RegionCodeTest {

  @ParameterizedTest
  @ValueSource(strings = {"120110013000", " 120110013000\n", "１２０１１００１３０００"})
  void readsWhatPeoplePaste(String text) {
    assertEquals(new RegionCode("120110013000"), RegionCode.parse(text));
  }

  @ParameterizedTest
  @CsvSource({
    "120110, LENGTH",
    "1201100130000, LENGTH",
    "12011001300A, CHARACTER",
    "120110 13000, CHARACTER",
    "-12011001300, CHARACTER",
    "一二〇一一〇〇一三〇〇〇, CHARACTER",
    "000000000000, ALL_ZERO"
  })
  void saysWhatIsWrong(String text, Reason reason) {
    assertEquals(
        reason, assertThrows(InvalidRegionCode.class, () -> RegionCode.parse(text)).reason());
  }

  @ParameterizedTest
  @NullAndEmptySource
  void takesNothingForTooShort(String text) {
    assertEquals(
        Reason.LENGTH,
        assertThrows(InvalidRegionCode.class, () -> RegionCode.parse(text)).reason());
  }

  @ParameterizedTest
  @ValueSource(strings = {"١٢٠١١٠٠١٣٠٠٠"})
  void digitsOfOtherScriptsAreNoDigits(String text) {
    assertEquals(
        Reason.CHARACTER,
        assertThrows(InvalidRegionCode.class, () -> new RegionCode(text)).reason());
  }
}
