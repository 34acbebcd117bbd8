package io.zhiben.reporting.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zhiben.platform.http.Page;
import io.zhiben.platform.http.PageRequest;
import io.zhiben.platform.problem.CommonError;
import io.zhiben.platform.problem.Problem;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What questions say of their day, their months and the part of a list that they want. */
class QuestionsTest {
  /** Half past midnight in Shanghai, still the day before in Greenwich. */
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-03-04T16:30:00Z"), ZoneId.of("Asia/Shanghai"));

  private static final LocalDate TODAY = LocalDate.of(2026, 3, 5);

  @Test
  void aDayIsTodayUnlessItIsNamed() {
    assertEquals(new AsOf(TODAY, true), AsOf.parse(null, CLOCK));
    assertEquals(new AsOf(TODAY, true), AsOf.parse(" ", CLOCK));
    assertEquals(new AsOf(TODAY, true), AsOf.parse("2026-03-05", CLOCK));
    assertEquals(new AsOf(TODAY.minusDays(1), false), AsOf.parse("2026-03-04", CLOCK));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-03-06", "2026-02-30", "yesterday", "2026-3-5"})
  void daysToComeAndWhatIsNoDayAreRefused(String text) {
    refused("asOf", () -> AsOf.parse(text, CLOCK));
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {"2026-13, -, from", "-, 2026, to", "2026-04, 2026-03, to"})
  void monthsAreInTheirOrder(String from, String to, String field) {
    refused(field, () -> Period.parse(from, to));
  }

  @Test
  void monthsBoundDaysAndMonths() {
    assertEquals(Period.ALL, Period.parse("", null));
    Period period = Period.parse("2026-01", "2026-01");
    assertEquals(new Period(YearMonth.of(2026, 1), YearMonth.of(2026, 1)), period);
    assertEquals(" and m >= ? and m <= ?", period.onMonths("m").toString());
    assertEquals(" and d <= ? and d >= ?", period.onDays("d", TODAY).toString());
    assertEquals(" and d <= ?", Period.ALL.onDays("d", TODAY).toString());
    assertEquals("", Period.ALL.onMonths("m").toString());
  }

  @Test
  void aListGoesOnBehindItsLastRow() {
    UUID id = new UUID(1, 2);
    Cursor first = Cursor.of(new PageRequest(2, null, null, "-date"));
    assertEquals("", first.behind("f.d", "f.id").toString());
    Page<String> page = first.page(List.of("a", "b", "c"), 3, row -> Cursor.after(TODAY, id));
    assertEquals(List.of("a", "b"), page.items());
    Cursor next = Cursor.of(new PageRequest(2, null, page.next(), null));
    assertEquals(" and (f.d, f.id) < (?, ?)", next.behind("f.d", "f.id").toString());
    assertEquals(0, next.offset());
    Page<String> last = next.page(List.of("c"), 3, row -> Cursor.after(TODAY, id));
    assertNull(last.next());
    assertTrue(last.totalExact());
    assertFalse(first.page(List.of(), PageRequest.WINDOW + 1L, row -> "").totalExact());
    assertEquals(4, Cursor.of(new PageRequest(2, 2, null, null)).offset());
  }

  @Test
  void otherOrdersAndForeignCursorsAreRefused() {
    refused("sort", () -> Cursor.of(new PageRequest(50, null, null, "name")));
    refused("page", () -> Cursor.of(new PageRequest(50, 200, null, null)));
    String good = Cursor.after(TODAY, new UUID(1, 2));
    refused("after", () -> Cursor.of(new PageRequest(50, 1, good, null)));
    for (String bad : List.of("%%%", "bm90IG91cnM", good.substring(0, 8))) {
      refused("after", () -> Cursor.of(new PageRequest(50, null, bad, null)));
    }
  }

  private static void refused(String field, Executable question) {
    Problem problem = assertThrows(Problem.class, question);
    assertEquals(CommonError.INVALID_PARAMETER, problem.code());
    assertEquals(field, problem.errors().getFirst().field());
  }
}
