package io.zhiben.e2e.figures;

import java.util.Map;

/** The dashboard's figures of today, as plain counts over the tables of who records the facts. */
final class CountedFigures {
  private static final String FOUND = "t.state <> 'WITHDRAWN'";
  private static final String OPEN = "t.state not in ('SIGNED_OFF', 'WITHDRAWN')";
  private static final String LATE = OPEN + " and t.deadline < {day}";
  private static final String CLOSED = "t.state = 'SIGNED_OFF'";
  private static final String CLOSED_ON = "date(timestampadd(hour, 8, t.signed_off_at))";
  private static final String MAJOR = "t.level = 'MAJOR' and ";
  private static final String STOCK = "t.found_on < {year} and ";
  private static final String INCREMENT = "t.found_on >= {year} and ";
  private static final String IN_TIME = CLOSED + " and " + CLOSED_ON + " <= t.deadline";
  private static final String TOOK = "datediff(" + CLOSED_ON + ", t.found_on)";
  private static final String FOUR_NO =
      "t.without_notice and t.without_script and t.without_preset_scene"
          + " and t.without_preset_place";

  /** By the figure's id. */
  static final Map<String, Counted> ALL =
      Map.ofEntries(
          Map.entry("enterprises", Counted.of(enterprises("t.status = 'ACTIVE'"))),
          Map.entry(
              "enterprises.highRisk",
              Counted.of(
                  enterprises("t.status = 'ACTIVE' and find_in_set('highRisk', t.tags) > 0"))),
          Map.entry("inspections", Counted.of(inspections("1 = 1"))),
          Map.entry("inspections.selfChecks", Counted.of(inspections("t.kind = 'SELF_CHECK'"))),
          Map.entry(
              "inspections.nilRate",
              new Counted(inspections("t.findings = 0"), inspections("1 = 1"))),
          Map.entry("hazards.found", Counted.of(hazards(FOUND))),
          Map.entry("hazards.open", Counted.of(hazards(OPEN))),
          Map.entry("hazards.overdue", Counted.of(hazards(LATE))),
          Map.entry("hazards.major.found", Counted.of(hazards(MAJOR + FOUND))),
          Map.entry("hazards.major.open", Counted.of(hazards(MAJOR + OPEN))),
          Map.entry("hazards.major.overdue", Counted.of(hazards(MAJOR + LATE))),
          Map.entry("hazards.signedOff", Counted.of(hazards(CLOSED))),
          Map.entry("hazards.signedOffRate", new Counted(hazards(CLOSED), hazards(FOUND))),
          Map.entry("hazards.onTimeRate", new Counted(hazards(IN_TIME), hazards(CLOSED))),
          Map.entry(
              "hazards.onTimeByExtensionRate",
              new Counted(
                  hazards(IN_TIME + " and " + CLOSED_ON + " > t.original_deadline"),
                  hazards(CLOSED))),
          Map.entry("hazards.overdueRate", new Counted(hazards(LATE), hazards(OPEN))),
          Map.entry("hazards.stock", Counted.of(hazards(STOCK + OPEN))),
          Map.entry("hazards.increment", Counted.of(hazards(INCREMENT + FOUND))),
          Map.entry("hazards.increment.open", Counted.of(hazards(INCREMENT + OPEN))),
          Map.entry("hazards.major.stock", Counted.of(hazards(MAJOR + STOCK + OPEN))),
          Map.entry("hazards.major.increment", Counted.of(hazards(MAJOR + INCREMENT + FOUND))),
          Map.entry("hazards.major.increment.open", Counted.of(hazards(MAJOR + INCREMENT + OPEN))),
          Map.entry(
              "hazards.reopenedRate",
              new Counted(hazards(CLOSED + " and t.reopened_at is not null"), hazards(CLOSED))),
          Map.entry(
              "hazards.daysToClose.mean",
              new Counted(
                  "select coalesce(sum("
                      + TOOK
                      + "), 0) from {hazard}.hazard t where {place} and "
                      + CLOSED,
                  hazards(CLOSED))),
          Map.entry("hazards.daysToClose.median", new Counted(median(), hazards(CLOSED))),
          Map.entry("hazards.source.inspection", from("= 'INSPECTION'")),
          Map.entry("hazards.source.selfCheck", from("= 'SELF_CHECK'")),
          Map.entry("hazards.source.thirdParty", from("= 'THIRD_PARTY'")),
          Map.entry("hazards.source.report", from("= 'REPORT'")),
          Map.entry("hazards.source.legacy", from("= 'LEGACY'")),
          Map.entry(
              "hazards.source.others",
              from("not in ('INSPECTION', 'SELF_CHECK', 'THIRD_PARTY', 'REPORT', 'LEGACY')")),
          Map.entry("drills", Counted.of(drills("1 = 1"))),
          Map.entry("drills.fourNoRate", new Counted(drills(FOUR_NO), drills("1 = 1"))),
          Map.entry(
              "trainings",
              Counted.of("select count(*) from {training}.training_session t where {place}")));

  private CountedFigures() {}

  private static Counted from(String sources) {
    return new Counted(hazards(FOUND + " and t.source " + sources), hazards(FOUND));
  }

  private static String enterprises(String which) {
    return "select count(*) from {enterprise}.enterprise t where {place} and " + which;
  }

  private static String hazards(String which) {
    return "select count(*) from {hazard}.hazard t where {place} and " + which;
  }

  private static String inspections(String which) {
    return "select count(*) from {hazard}.inspection t where {place} and " + which;
  }

  private static String drills(String which) {
    return "select count(*) from {training}.drill t where {place} and " + which;
  }

  /** The middle one, or half-way between the two in the middle. */
  private static String median() {
    return "select avg(o.took) from (select "
        + TOOK
        + " as took, row_number() over (order by "
        + TOOK
        + ") as n, count(*) over () as total from {hazard}.hazard t where {place} and "
        + CLOSED
        + ") o where o.n in (floor((o.total + 1) / 2), floor((o.total + 2) / 2))";
  }
}
