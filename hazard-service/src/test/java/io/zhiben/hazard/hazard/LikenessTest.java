package io.zhiben.hazard.hazard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTest {
  @ParameterizedTest
  @CsvSource({
    "安全出口锁闭, 安全出口锁闭, 100",
    "安全出口锁闭！, 安全 出口，锁闭, 100",
    "安全出口锁闭, 东侧安全出口被锁闭, 61",
    "安全出口锁闭, 配电箱门缺失, 0",
    "ABC locked, abc-LOCKED, 100",
    "锁, 锁, 0",
    ", 锁闭, 0"
  })
  void countsThePairsOfLettersThatBothHave(String one, String other, int percent) {
    assertEquals(percent, Likeness.of(one, other));
    assertEquals(percent, Likeness.of(other, one));
  }
}
