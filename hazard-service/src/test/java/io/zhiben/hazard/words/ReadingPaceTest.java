package io.zhiben.hazard.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingPaceTest {
  private static final long START = Long.MAX_VALUE - 5; // the clock of a machine may run over

  @ParameterizedTest
  @CsvSource({
    // new ones within a second and a half, portion, goes on at once
    "0, 1000, false",
    "1, 1000, false",
    "290, 1000, false",
    "960, 1000, false",
    "990, 100, false",
    "1800, 100, false",
    "60000, 100, false"
  })
  void readsLittleInARush(long arrived, int portion, boolean goesOn) {
    ReadingPace pace = new ReadingPace(START);
    assertEquals(portion, pace.next(arrived, START + Duration.ofMillis(1500).toNanos()));
    assertEquals(goesOn, pace.goesOn());
  }

  @Test
  void catchesUpWithoutPausesWhenTheRushIsOver() {
    long now = START;
    ReadingPace pace = new ReadingPace(now);
    long waiting = 0;
    for (int step = 0; step < 10; step++) {
      now += Duration.ofMillis(1500).toNanos();
      waiting += 1800;
      int portion = pace.next(waiting, now);
      assertEquals(ReadingPace.IN_A_RUSH, portion);
      waiting -= portion;
    }
    int steps = 0;
    boolean goesOn = true;
    while (goesOn) {
      now += Duration.ofMillis(300).toNanos();
      int portion = pace.next(waiting, now);
      assertEquals(ReadingPace.PORTION, portion);
      waiting = Math.max(0, waiting - portion);
      goesOn = pace.goesOn();
      steps++;
    }
    assertEquals(0, waiting);
    assertEquals(17, steps);
  }

  @Test
  void keepsPaceWithSteadyReports() {
    long now = START;
    ReadingPace pace = new ReadingPace(now);
    long waiting = 20_000;
    waiting -= pace.next(waiting, now + 1);
    for (int step = 0; step < 100; step++) {
      now += Duration.ofMillis(1500).toNanos();
      waiting += 750;
      waiting -= Math.min(waiting, pace.next(waiting, now));
    }
    assertEquals(0, waiting);
  }
}
