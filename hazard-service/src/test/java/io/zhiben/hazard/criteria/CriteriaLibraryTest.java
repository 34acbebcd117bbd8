package io.zhiben.hazard.criteria;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CriteriaLibraryTest {
  private final CriteriaLibrary library =
      new CriteriaLibrary(new ObjectMapper().registerModule(new JavaTimeModule()));

  @Test
  void carriesTheSetForIndustryAndTrade() {
    CriteriaSet set = library.set("mem-10-2023").orElseThrow();
    assertEquals(LocalDate.of(2023, 5, 15), set.effectiveFrom());
    assertTrue(set.clauses().size() >= 8);
    assertTrue(set.paraphrase());
  }

  @Test
  void keepsToOneFormOfIds() {
    for (CriteriaSet set : library.sets()) {
      for (CriteriaSet.Clause clause : set.clauses()) {
        assertTrue(clause.id().matches(set.id() + "/\\d+\\.\\d+"), clause.id());
        assertTrue(clause.id().length() <= 60 && clause.text().length() <= 1000);
        assertFalse(clause.keywords().isEmpty(), clause.id());
        // a clause in our own words says so, wherever it is shown
        assertEquals(set.paraphrase(), clause.text().contains("转述"), clause.id());
      }
    }
  }

  @Test
  void citesAClauseAsItReads() {
    CitedClause cited = library.cite("mem-10-2023/13.2").orElseThrow();
    assertEquals("第十三条第（二）项", cited.no());
    assertEquals(1, cited.setVersion());
    assertTrue(library.cite("mem-10-2023/99.1").isEmpty());
  }

  @Test
  void findsClausesByWordOrKeyword() {
    CriteriaSet set = library.set("mem-10-2023").orElseThrow();
    assertEquals(2, set.clauses().stream().filter(c -> c.speaksOf("有限空间")).count());
    assertEquals(1, set.clauses().stream().filter(c -> c.speaksOf("焊工")).count());
  }
}
