package io.zhiben.reporting.task;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompletionViewTest {

  @ParameterizedTest
  @CsvSource({
    "0, 0, ",
    "0, 2000, 0.0",
    "1, 4000, 0.1",
    "1, 3, 33.3",
    "1999, 2000, 99.9",
    "2000, 2000, 100.0",
  })
  void whatIsLeftIsSeen(long done, long all, Double percent) {
    assertEquals(percent, CompletionView.Share.of(done, all).percent());
  }
}
