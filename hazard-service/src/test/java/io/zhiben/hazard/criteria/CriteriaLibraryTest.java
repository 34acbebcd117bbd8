package io.zhiben.hazard.criteria;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CriteriaLibraryTest {
  private final CriteriaLibrary library = Libraries.ofThisBuild();

  @ParameterizedTest
  @CsvSource({
    "mem-10-2023, 64, 2023-05-15, FULL",
    "saws-121-2017-chem, 20, 2017-11-13, FULL",
    "saws-121-2017-fireworks, 20, 2017-11-13, FULL",
    "gb-45067-2024, 47, 2024-12-01, FULL",
    "mohurd-5-2024, 53, 2024-12-13, FULL",
    "mohurd-4-2023, 22, 2023-09-21, FULL",
    "gb-35181-2025, 0, 2025-11-01, DIRECTORY",
    "mem-21-2026, 123, 2026-07-01, FULL",
    "nmsa-88-2022, 64, 2022-09-01, FULL",
    "nmsa-41-2024, 8, 2024-04-23, FULL",
    "miit-234-2024, 17, 2024-12-03, FULL",
    "ndrc-41-2026, 49, 2026-07-01, FULL"
  })
  void listsTheNationalSetsWithAsManyClausesAsTheirDocumentsHave(
      String id, int clauses, LocalDate from, Coverage coverage) {
    CriteriaSet set = library.set(id).orElseThrow();
    assertEquals(clauses, set.clauses().size());
    assertEquals(from, set.effectiveFrom());
    assertEquals(coverage, set.coverage());
    assertFalse(set.checked(), "nobody compared it with the official text yet");
    assertEquals(clauses > 0, set.paraphrase());
  }

  @ParameterizedTest
  @CsvSource({
    // the first article (or part) that has criteria, then how many each has
    "mem-10-2023, 3, 3 8 13 8 7 7 2 2 10 2 2",
    "gb-45067-2024, 4, 47",
    "mohurd-5-2024, 4, 5 4 4 3 9 5 2 4 2 7 3 3 1 1",
    "mohurd-4-2023, 4, 5 5 3 3 1 4 1",
    "mem-21-2026, 4, 3 9 6 5 17 3 16 9 3 6 8 4 3 3 7 2 19",
    "ndrc-41-2026, 5, 10 5 5 4 4 8 5 3 4 1",
    "nmsa-88-2022, 1, 32 13 19",
    "nmsa-41-2024, 1, 4 2 2"
  })
  void hasAsManyItemsAnArticleAsTheDocument(String id, int first, String items) {
    CriteriaSet set = library.set(id).orElseThrow();
    String[] expected = items.split(" ");
    for (int i = 0; i < expected.length; i++) {
      String article = id + "/" + (first + i);
      long found =
          set.clauses().stream()
              .filter(c -> c.id().equals(article) || c.id().startsWith(article + "."))
              .count();
      assertEquals(Integer.parseInt(expected[i]), found, article);
    }
  }

  @Test
  void saysWhereverItIsShownThatAClauseIsInWordsOfOurOwn() {
    for (CriteriaSet set : library.sets()) {
      for (CriteriaSet.Clause clause : set.clauses()) {
        assertEquals(set.paraphrase(), clause.text().endsWith("（转述，以正式文本为准）"), clause.id());
      }
    }
  }

  @Test
  void saysWhereTheTextWasRead() {
    for (CriteriaSet set : library.sets()) {
      assertTrue(
          set.clauses().isEmpty() || set.sourceUrl() != null || set.readIn() != null, set.id());
    }
  }

  @Test
  void citesAClauseAsItReads() {
    CitedClause cited = library.cite("mem-10-2023/13.2").orElseThrow();
    assertEquals("第十三条第（二）项", cited.no());
    assertEquals(2, cited.setVersion());
    assertTrue(library.cite("mem-10-2023/99.1").isEmpty());
  }

  @Test
  void keepsTheWordsOfTheClausesThatWereCitedBefore() {
    // frozen on hazards of the first release: other words would bring each of them up again
    assertEquals(
        "有中毒风险的有限空间没有辨识、没有建立管理台账，并且没有设置明显的警示标志。（转述，以正式文本为准）",
        library.cite("mem-10-2023/13.1").orElseThrow().text());
  }

  @Test
  void findsClausesByWordOrKeyword() {
    CriteriaSet set = library.set("mem-10-2023").orElseThrow();
    assertEquals(2, set.clauses().stream().filter(c -> c.speaksOf("有限空间")).count());
    assertEquals(1, set.clauses().stream().filter(c -> c.speaksOf("焊工")).count());
  }

  @ParameterizedTest
  @CsvSource({
    "2020-01-01, 2020-12-31, 2019-12-31, UPCOMING",
    "2020-01-01, 2020-12-31, 2020-01-01, IN_FORCE",
    "2020-01-01, 2020-12-31, 2020-12-31, IN_FORCE",
    "2020-01-01, 2020-12-31, 2021-01-01, EXPIRED",
    "2020-01-01, , 2030-01-01, IN_FORCE"
  })
  void knowsHowASetStandsOnADay(LocalDate from, LocalDate to, LocalDate day, Standing standing) {
    CriteriaLibrary one = Libraries.ofOne(from, to);
    assertEquals(standing, one.set("one-2020").orElseThrow().standingOn(day));
    assertEquals(standing == Standing.IN_FORCE, one.inForce("one-2020", day));
  }

  @Test
  void takesNothingForInForceWhoseDayNobodyRead() {
    assertFalse(library.inForce("saws-129-2017", LocalDate.of(2020, 1, 1)));
    assertFalse(library.inForce("none", LocalDate.of(2030, 1, 1)));
    CriteriaSet repealed = library.set("saws-129-2017").orElseThrow();
    assertEquals(Standing.UNDATED, repealed.standingOn(LocalDate.of(2023, 5, 14)));
    assertEquals(Standing.EXPIRED, repealed.standingOn(LocalDate.of(2023, 5, 15)));
  }

  @Test
  void refusesWhatStandsTwice() {
    CriteriaSet set = library.set("mem-10-2023").orElseThrow();
    assertThrows(IllegalStateException.class, () -> new CriteriaLibrary(List.of(set, set)));
  }

  @Test
  void refusesASupplementOfNothing() {
    CriteriaSet supplement = library.set("nmsa-41-2024").orElseThrow();
    List<CriteriaSet> alone = Stream.of(supplement).toList();
    assertThrows(IllegalStateException.class, () -> new CriteriaLibrary(alone));
  }
}
