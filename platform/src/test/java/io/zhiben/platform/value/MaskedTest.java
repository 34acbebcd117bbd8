package io.zhiben.platform.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskedTest {

  @ParameterizedTest
  @CsvSource({
    "13812345678, 138****5678",
    "138 1234 5678, 138****5678",
    "022-12345678, 022****5678",
    "(022)12345678, 022****5678",
    "+8613812345678, +86****5678",
    "84901234, ****",
    "110, ****"
  })
  void hidesTheMiddleOfANumber(String phone, String masked) {
    assertEquals(masked, Masked.phone(phone));
  }

  @ParameterizedTest
  @CsvSource({"张三, 张**", "张小明, 张**", "张, *", "负责人甲001, 负**", "𠮷野, 𠮷**", "𠮷, *"})
  void hidesAllOfANameButTheFirst(String name, String masked) {
    assertEquals(masked, Masked.name(name));
  }

  @Test
  void nothingStaysNothing() {
    assertNull(Masked.phone(null));
    assertNull(Masked.name(null));
    assertEquals("", Masked.phone(""));
    assertEquals("", Masked.name(""));
  }
}
