package io.zhiben.reporting.thing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zhiben.plans.Things;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class FactThingsTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

  /** Fields that mean the same in every table. */
  private static final Set<String> SHARED =
      Set.of("anyTag", "allTags", "noTag", "circumstance", "ofDomain", "ofIndustry", "ofTag");

  static Stream<Arguments> conditions() {
    return Stream.of(
        Arguments.of(Things.ACCIDENTS, Map.of(), " and a.state <> 'WITHDRAWN' and not a.near_miss"),
        Arguments.of(
            Things.ACCIDENTS,
            Map.of("nearMiss", true),
            " and a.state <> 'WITHDRAWN' and (a.near_miss)"),
        // what was withdrawn is no accident either
        Arguments.of(
            Things.ACCIDENTS,
            Map.of("nearMiss", false),
            " and a.state <> 'WITHDRAWN' and not coalesce((a.near_miss), 0)"),
        Arguments.of(Things.DRILLS, Map.of(), ""),
        Arguments.of(
            Things.DRILLS,
            Map.of("ofDomain", List.of("FIRE", "TRAFFIC")),
            " and (exists (select 1 from fact_enterprise s where s.id = a.enterprise_id"
                + " and s.domain_code in (?, ?) and s.since_on <= ?)"
                + " or exists (select 1 from fact_enterprise_former s where s.id = a.enterprise_id"
                + " and s.domain_code in (?, ?) and s.since_on <= ? and s.until_on > ?))"),
        Arguments.of(
            Things.TRAININGS,
            Map.of("ofIndustry", "C25"),
            " and (exists (select 1 from fact_enterprise s where s.id = a.enterprise_id"
                + " and s.industry in (?) and s.since_on <= ?)"
                + " or exists (select 1 from fact_enterprise_former s where s.id = a.enterprise_id"
                + " and s.industry in (?) and s.since_on <= ? and s.until_on > ?))"),
        Arguments.of(
            Things.EXAMS,
            Map.of("ofTag", "crowdedPlace"),
            " and (exists (select 1 from fact_enterprise s where s.id = a.enterprise_id"
                + " and (s.tags like ?) and s.since_on <= ?)"
                + " or exists (select 1 from fact_enterprise_former s where s.id = a.enterprise_id"
                + " and (s.tags like ?) and s.since_on <= ? and s.until_on > ?))"),
        Arguments.of(
            Things.HAZARDS,
            Map.of("domain", "FIRE", "ofDomain", "TRADE"),
            " and (a.withdrawn_on is null or a.withdrawn_on > ?) and a.domain_code in (?)"
                + " and (exists (select 1 from fact_enterprise s where s.id = a.enterprise_id"
                + " and s.domain_code in (?) and s.since_on <= ?)"
                + " or exists (select 1 from fact_enterprise_former s where s.id = a.enterprise_id"
                + " and s.domain_code in (?) and s.since_on <= ? and s.until_on > ?))"),
        // an index on levels and one on the day of closing can answer
        Arguments.of(
            Things.HAZARDS,
            Map.of("level", "MAJOR", "open", true, "overdue", true),
            " and (a.withdrawn_on is null or a.withdrawn_on > ?) and a.level in (?)"
                + " and a.graded_on <= ? and (a.closed_on > ?)"
                + " and (a.closed_on > ? and a.deadline < ?)"),
        Arguments.of(
            Things.HAZARDS,
            Map.of("level", List.of("", "MAJOR"), "open", false),
            " and (a.withdrawn_on is null or a.withdrawn_on > ?)"
                + " and (case when a.graded_on <= ? then a.level else '' end) in (?, ?)"
                + " and not coalesce((a.closed_on > ?), 0)"),
        Arguments.of(
            Things.ENTERPRISES,
            Map.of("allTags", List.of("aboveScale", "standard1"), "noTag", "closed"),
            " and a.status = 'ACTIVE' and (1 = 1 and a.tags like ? and a.tags like ?)"
                + " and not (a.tags like ?)"));
  }

  @ParameterizedTest
  @MethodSource("conditions")
  void saysWhatIsAskedOfRows(Things things, Map<String, Object> where, String sql) {
    FactThings facts = FactThings.of(things).orElseThrow();
    assertEquals(sql, facts.conditions("a", where, DAY, false).toString());
  }

  /** A field that a pack may ask about has a meaning wherever a table holds the things. */
  @ParameterizedTest
  @EnumSource(Things.class)
  void everyFieldHasAMeaning(Things things) {
    Optional<FactThings> facts = FactThings.of(things);
    if (facts.isEmpty()) {
      assertTrue(
          Set.of(Things.TASKS, Things.REPORTS, Things.ASSESSMENTS).contains(things), things.name());
      return;
    }
    things
        .fields()
        .forEach((field, kind) -> {
          if (!SHARED.contains(field)) {
            assertNotNull(facts.get().fields().get(field), things + " " + field);
          }
          Object value =
              switch (kind) {
                case TEXT -> "word";
                case FLAG -> true;
                case NUMBER -> 1;
                case DAY -> "2026-01-01";
              };
          assertNotNull(facts.get().conditions("a", Map.of(field, value), DAY, false));
        });
    assertEquals(things, facts.get().things());
  }

  /** The enterprise itself isn't told that a tip-off led to a hazard. */
  @Test
  void hidesTipOffsFromTheEnterprise() {
    FactThings hazards = FactThings.of(Things.HAZARDS).orElseThrow();
    String open = hazards.conditions("a", Map.of("source", "REPORT"), DAY, false).toString();
    String masked = hazards.conditions("a", Map.of("source", "REPORT"), DAY, true).toString();
    assertTrue(open.endsWith("a.source in (?)"), open);
    assertTrue(masked.contains("when 'TIP_OFF' then 'REPORT'"), masked);
  }
}
