package io.zhiben.e2e.figures;

import java.util.Map;

/**
 * Facts whose every part has to arrive, also what no indicator looks at: what reporting keeps of
 * them, and the same over the tables of who records them, by towns or communities.
 */
final class CountedFacts {
  private static final String EQUIPMENT =
      "select concat_ws(' ', t.place_code, t.kind), sum(t.total + 3 * t.registered"
          + " + 5 * t.inspected + 7 * t.operators + 11 * t.certified + 13 * t.violations"
          + " + 17 * t.handled) from ";
  private static final String STAFF =
      "select concat_ws(' ', t.place_code, t.office, t.role), sum(t.persons + 3 * t.qualified"
          + " + 5 * t.trained + 7 * t.hours) from ";
  private static final String LETTERS =
      "select concat_ws(' ', t.place_code, t.document, t.state), count(*) from ";
  private static final String LISTINGS =
      "select concat_ws(' ', t.place_code, t.number, t.level, t.state, t.deadline), count(*) from ";
  private static final String SOURCES =
      "select concat_ws(' ', t.place_code, t.source, t.found_on), count(*) from ";

  /** The statement over reporting's table by the one over the owner's. */
  static final Map<String, String> ALL =
      Map.of(
          EQUIPMENT + "{enterprise}.device_count t group by 1",
          EQUIPMENT + "{reporting}.fact_device t group by 1",
          STAFF + "{enterprise}.staff_count t group by 1",
          STAFF + "{reporting}.fact_staff t group by 1",
          LETTERS + "{hazard}.escalation_step t group by 1",
          LETTERS + "{reporting}.fact_escalation t group by 1",
          LISTINGS + "{hazard}.hazard_listing t group by 1",
          LISTINGS + "{reporting}.fact_listing t group by 1",
          SOURCES + "{hazard}.hazard t group by 1",
          SOURCES + "{reporting}.fact_hazard t group by 1");

  private CountedFacts() {}
}
