package io.zhiben.reporting.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoticeSetbacksTest {
  @ParameterizedTest
  @CsvSource({"1, 1", "2, 2", "3, 4", "9, 256", "10, 360", "11, 360", "1000000, 360"})
  void waitsLongerAfterEachFailureAndNeverLongerThanAQuarterOfADay(int failures, long minutes) {
    assertEquals(Duration.ofMinutes(minutes), NoticeSetbacks.pause(failures));
  }
}
