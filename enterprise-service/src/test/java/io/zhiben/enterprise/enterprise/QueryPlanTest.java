package io.zhiben.enterprise.enterprise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.zhiben.enterprise.EnterpriseServiceTest;
import io.zhiben.enterprise.Rows;
import io.zhiben.enterprise.enterprise.BulkRegistration.Candidate;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.access.Place;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** A page of a scoped list reads one index and sorts nothing, at every level. */
@EnterpriseServiceTest
class QueryPlanTest {
  private static final Place PLACE =
      new Place("720101001001", "720000000000", "720101000000", "720101001000");
  private static final Place OTHER =
      new Place("730101001001", "730000000000", "730101000000", "730101001000");

  @Inject Rows rows;
  @Inject BulkRegistration registration;

  /** What the server says about one table of a statement. */
  private record Step(String table, String key, String extra) {}

  @Test
  void everyLevelReadsItsIndexInOrder() {
    register(PLACE, "A", 400);
    register(OTHER, "B", 2000);
    rows.query("analyze table enterprise", row -> row.getString(1));

    assertPlan("TOWN", PLACE.townCode(), "town_code");
    assertPlan("DISTRICT", PLACE.districtCode(), "district_code");
    assertPlan("CITY", PLACE.cityCode(), "city_code");
  }

  private void assertPlan(String kind, String region, String column) {
    for (String order : List.of("e.id desc", "e.name_key asc, e.id asc")) {
      List<Step> plan = explain(kind, region, order);
      assertEquals(1, plan.size());
      Step step = plan.getFirst();
      assertTrue(columnsOf(step.key()).getFirst().equals(column), kind + " uses " + step.key());
      assertFalse(step.extra().contains("filesort"), kind + " by " + order + ": " + step.extra());
    }
  }

  private List<Step> explain(String kind, String region, String order) {
    String condition =
        scopeCondition()
            .replace(":kind", "'" + kind + "'")
            .replace(":region", "'" + region + "'")
            .replace(":org", "'X'")
            .replace(":today", "'2026-01-01'")
            .replace("{alias}", "e");
    return rows
        .query(
            "explain format = traditional select * from enterprise e where "
                + condition
                + " order by "
                + order
                + " limit 51",
            row ->
                new Step(
                    row.getString("table"),
                    row.getString("key"),
                    String.valueOf(row.getString("Extra"))))
        .stream()
        .filter(step -> "e".equals(step.table()))
        .toList();
  }

  /** The condition as it stands on the entity. */
  private static String scopeCondition() {
    return Enterprise.class.getAnnotation(org.hibernate.annotations.Filter.class).condition();
  }

  private List<String> columnsOf(String index) {
    return rows.query(
        "select column_name from information_schema.statistics where table_schema = database()"
            + " and table_name = 'enterprise' and index_name = ? order by seq_in_index",
        row -> row.getString(1),
        index);
  }

  private void register(Place place, String mark, int number) {
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      candidates.add(
          new Candidate(
              place,
              mark + "%05d".formatted(i),
              new EnterpriseContent(
                  "示例计划公司" + mark + i,
                  OrganisationKind.ENTERPRISE,
                  "G59",
                  new TreeSet<>(),
                  Scale.SMALL,
                  EnterpriseStatus.ACTIVE,
                  "",
                  new Contact("甲", ""),
                  new Contact("", ""),
                  null,
                  null,
                  LocalDate.of(2020, 1, 1))));
    }
    CurrentCaller.runAs(
        Caller.system(),
        () -> QuarkusTransaction.requiringNew().run(() -> registration.register(candidates)));
  }
}
