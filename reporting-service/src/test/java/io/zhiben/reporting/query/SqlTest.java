package io.zhiben.reporting.query;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Equal statements have equal digests, and only they. */
class SqlTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

  @Test
  void equalStatementsHaveOneDigestHoweverTheyGrew() {
    assertArrayEquals(
        Sql.of("x = ? and y in (?, ?)", 1L, "a", DAY).digest(),
        Sql.of("x = ?", 1L).add(" and y in ").addIn(List.of("a", DAY)).digest());
  }

  @Test
  void anotherTextArgumentOrOrderIsAnotherDigest() {
    Set<String> digests = new HashSet<>();
    List<Sql> all =
        List.of(
            Sql.of("x = ?", "a"),
            Sql.of("x > ?", "a"),
            Sql.of("x = ?", "b"),
            Sql.of("x = ? or x = ?", "a", "b"),
            Sql.of("x = ? or x = ?", "b", "a"),
            Sql.of("x = ? or x = ?", "ab", ""),
            Sql.of("x = ? or x = ?", "", "ab"),
            Sql.of("x = ? or x = ?", "a", "null"),
            Sql.of("x = ? or x = ?", "a", null),
            Sql.of("x = ? or x = ?", DAY, DAY),
            Sql.of("x = ? or x = ?", DAY, DAY.plusDays(1)));
    all.forEach(sql -> digests.add(HexFormat.of().formatHex(sql.digest())));
    assertEquals(all.size(), digests.size());
  }
}
