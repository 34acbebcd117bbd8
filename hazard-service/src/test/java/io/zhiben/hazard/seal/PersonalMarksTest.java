package io.zhiben.hazard.seal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonalMarksTest {
  @ParameterizedTest
  @CsvSource({
    "反映车间出口上锁, false",
    "凭证 2026-031, false",
    "请打13800000000问, true",
    "请打 138 0000 0000 问, true",
    "138-0000-0000, true",
    "2026-11-22 13800000000, true",
    "3号楼 2 138 0000 0000, true",
    "+8613800000000, true",
    "+86 138-0000-0000, true",
    "１３８００００００００, true",
    "11-22 11010519491231002X, true",
    "12800000000, false",
    "113800000000, false",
    "凭证号 138000000001, false",
    "证号11010519491231002X, true",
    "证号11010519491231002x, true",
    "凭证110105194912310021, false",
    "6222021234567890123, false",
    "120110013001, false"
  })
  void findsWhatNamesAPerson(String text, boolean found) {
    assertEquals(found, PersonalMarks.in(text));
  }

  @Test
  void findsAReceiptCodeAndNothingThatOnlyLooksLikeOne() {
    assertTrue(PersonalMarks.in("查询码 " + ReceiptCode.random().text() + "。"));
    assertEquals(false, PersonalMarks.in("编号 AAAAA-AAAAA-AAAAA-AAAAB"));
    assertEquals(false, PersonalMarks.in(null));
  }
}
