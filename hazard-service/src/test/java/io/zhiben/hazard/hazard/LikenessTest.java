package io.zhiben.hazard.hazard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTest {

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "安全出口锁闭, 安全出口锁闭, true",
        "一层安全出口被锁闭, 安全出口锁闭，无法打开, true",
        "安全出口锁闭, 灭火器过期, false",
        "疏散通道堆放杂物, 疏散通道堆物, true",
        "Exit blocked, exit BLOCKED by boxes, true",
        "锁, 锁, false",
        "-, 安全出口锁闭, false",
        "'，。', '，。', false"
      })
  void sharesPairs(String one, String other, boolean alike) {
    assertEquals(alike, new Likeness(one).to(other) >= Likeness.ALIKE);
  }
}
