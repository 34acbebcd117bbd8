package io.zhiben.platform.former;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.zhiben.contracts.event.Ancestry;
import io.zhiben.contracts.event.Former;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FormerLinesTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
  private static final Ancestry TOWN =
      new Ancestry("120110013000", "120000000000", "120110000000", "120110013000");
  private static final Ancestry DISTRICT =
      new Ancestry("120110000000", "120000000000", "120110000000", null);

  private final FormerLines<Sample> lines =
      new FormerLines<>(
          one -> Stream.of(one.until(), one.place(), one.word(), one.since()),
          line -> new Sample(line.day(), line.place(), line.text(), line.day()));

  private record Sample(LocalDate until, Ancestry place, String word, LocalDate since)
      implements Former {}

  @Test
  void keepsALineEach() {
    List<Sample> all =
        List.of(
            new Sample(DAY, DISTRICT, null, null),
            new Sample(DAY.plusDays(1), TOWN, "D11", DAY.minusDays(1)));
    String column =
        "2026-03-01\t120110000000\t120000000000\t120110000000\t\t\t\n"
            + "2026-03-02\t120110013000\t120000000000\t120110000000\t120110013000\tD11\t2026-02-28";
    assertEquals(column, lines.column(all));
    assertEquals(all, lines.list(column));
  }

  @Test
  void hasNoColumnForNone() {
    assertNull(lines.column(List.of()));
    assertNull(lines.column(null));
    assertEquals(List.of(), lines.list(null));
    assertEquals(List.of(), lines.list(""));
  }
}
