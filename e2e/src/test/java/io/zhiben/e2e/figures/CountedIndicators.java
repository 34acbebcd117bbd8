package io.zhiben.e2e.figures;

import java.util.Map;

/**
 * Indicators of the plans in force, as plain counts over the tables of who records the facts. An id
 * means the same in every plan that has it; those of duties are of the plan's own ({@link
 * CountedDuties}).
 */
final class CountedIndicators {
  private static final String FOUND = "t.withdrawn_at is null";
  private static final String OPEN = "t.withdrawn_at is null and t.signed_off_at is null";
  private static final String LATE = OPEN + " and t.deadline < {day}";
  private static final String CLOSED = "t.withdrawn_at is null and t.signed_off_at is not null";
  private static final String CLOSED_ON = "date(timestampadd(hour, 8, t.signed_off_at))";
  private static final String IN_TIME = CLOSED + " and " + CLOSED_ON + " <= t.deadline";
  private static final String MAJOR = "t.level = 'MAJOR' and ";
  private static final String BY_GOVERNMENT =
      "t.agency_code is null and t.kind not in ('SELF_CHECK', 'MUTUAL')";
  private static final String FOUR_NO =
      "t.without_notice and t.without_script and t.without_preset_scene"
          + " and t.without_preset_place";
  private static final String ROUTINE = "t.kind <> 'COMPREHENSIVE'";
  private static final String ENTERPRISES =
      "select count(*) from {enterprise}.enterprise t where {place} and t.status = 'ACTIVE'";
  private static final String INDUSTRY_AND_TRADE =
      " and find_in_set('aboveScale', t.tags) > 0 and t.industry >= 'C13' and t.industry <= 'C43'"
          + " and t.industry not in ('C25', 'C26', 'C27')";

  /** By the indicator's id. */
  static final Map<String, Counted> ALL =
      Map.ofEntries(
          Map.entry(
              "major-stock-2023",
              Counted.of(hazards(MAJOR + OPEN + " and t.found_on <= '2023-12-31'"))),
          Map.entry("major-open", Counted.of(hazards(MAJOR + OPEN))),
          Map.entry("major-overdue", Counted.of(hazards(MAJOR + LATE))),
          Map.entry("major-new", Counted.of(hazards(MAJOR + FOUND + found("{quarter}")))),
          Map.entry("major-new-month", Counted.of(hazards(MAJOR + FOUND + found("{month}")))),
          Map.entry("major-closed", Counted.of(hazards(MAJOR + CLOSED))),
          Map.entry(
              "listed-majors",
              Counted.of(hazards(MAJOR + FOUND + " and t.listed_level is not null"))),
          Map.entry(
              "major-increment-2025",
              new Counted(
                  hazards(MAJOR + FOUND + " and year(t.found_on) = 2025"),
                  hazards(MAJOR + FOUND + " and year(t.found_on) in (2024, 2025)"))),
          Map.entry("overdue-rate", new Counted(hazards(LATE), hazards(OPEN))),
          Map.entry("on-time-rate", ofClosed(IN_TIME)),
          Map.entry(
              "major-on-time-rate",
              new Counted(
                  hazards(MAJOR + IN_TIME + found("{year}")),
                  hazards(MAJOR + "((" + CLOSED + ") or (" + LATE + "))" + found("{year}")))),
          Map.entry("reopen-rate", ofClosed(CLOSED + " and t.reopened_at is not null")),
          Map.entry(
              "days-to-close",
              new Counted(
                  "select sum(datediff("
                      + CLOSED_ON
                      + ", t.found_on)) from {hazard}.hazard t where {place} and "
                      + CLOSED
                      + found("{year}"),
                  hazards(CLOSED + found("{year}")))),
          Map.entry("self-found-share", from("SELF_CHECK")),
          Map.entry("tip-off-share", from("TIP_OFF")),
          Map.entry(
              "zero-finding-share",
              new Counted(
                  inspections(BY_GOVERNMENT + " and t.findings = 0", "{quarter}"),
                  inspections(BY_GOVERNMENT, "{quarter}"))),
          Map.entry(
              "unannounced-share",
              new Counted(
                  inspections(BY_GOVERNMENT + " and t.mode = 'UNANNOUNCED'", "{quarter}"),
                  inspections(BY_GOVERNMENT, "{quarter}"))),
          Map.entry(
              "random-share",
              new Counted(
                  inspections(BY_GOVERNMENT + " and t.selection = 'RANDOM'", "{quarter}"),
                  inspections(BY_GOVERNMENT, "{quarter}"))),
          Map.entry(
              "unannounced-inspections",
              Counted.of(inspections(BY_GOVERNMENT + " and t.mode = 'UNANNOUNCED'", "{quarter}"))),
          Map.entry(
              "cross-area-inspections",
              Counted.of(inspections("t.circumstances like '%CROSS_AREA%'", "{year}"))),
          Map.entry("expert-inspections", Counted.of(inspections("t.kind = 'EXPERT'", "{year}"))),
          Map.entry("mutual-inspections", Counted.of(inspections("t.kind = 'MUTUAL'", "{year}"))),
          Map.entry(
              "inspected-share",
              new Counted(
                  ENTERPRISES
                      + " and exists (select 1 from {hazard}.inspection v"
                      + " where v.enterprise_id = t.id and v.inspected_on between {year} and {day}"
                      + " and v.agency_code is null and v.kind not in ('SELF_CHECK', 'MUTUAL'))",
                  ENTERPRISES)),
          Map.entry(
              "trained-share",
              new Counted(
                  ENTERPRISES
                      + " and exists (select 1 from {training}.training_session v"
                      + " where v.enterprise_id = t.id and v.held_on between {plan} and {day})",
                  ENTERPRISES)),
          Map.entry(
              "standardised-above-scale",
              new Counted(
                  ENTERPRISES
                      + INDUSTRY_AND_TRADE
                      + " and (find_in_set('standard1', t.tags) > 0"
                      + " or find_in_set('standard2', t.tags) > 0"
                      + " or find_in_set('standard3', t.tags) > 0)",
                  ENTERPRISES + INDUSTRY_AND_TRADE)),
          Map.entry(
              "case-rate", new Counted(cases("1 = 1"), inspections(BY_GOVERNMENT, "{quarter}"))),
          Map.entry(
              "sanction-rate",
              new Counted(cases("t.sanctioned"), inspections(BY_GOVERNMENT, "{quarter}"))),
          Map.entry("bulletins", Counted.of(papers("BULLETIN"))),
          Map.entry("urging-letters", Counted.of(papers("URGING_LETTER"))),
          Map.entry("interviews", Counted.of(papers("INTERVIEW_NOTICE"))),
          Map.entry("accidents", Counted.of(accidents("count(*)", "1 = 1"))),
          Map.entry(
              "accident-deaths", Counted.of(accidents("coalesce(sum(t.deaths), 0)", "1 = 1"))),
          Map.entry(
              "accidents-larger",
              Counted.of(accidents("count(*)", "t.grade in ('LARGER', 'MAJOR', 'EXTRAORDINARY')"))),
          Map.entry(
              "accidents-major",
              Counted.of(accidents("count(*)", "t.grade in ('MAJOR', 'EXTRAORDINARY')"))),
          Map.entry("traffic-accidents", Counted.of(accidents("count(*)", "t.type = 'TRAFFIC'"))),
          Map.entry(
              "exam-pass-rate",
              new Counted(
                  exams("coalesce(sum(t.passed), 0)", "1 = 1"),
                  exams("coalesce(sum(t.candidates), 0)", "1 = 1"))),
          Map.entry(
              "exam-after-training",
              new Counted(exams("count(*)", "t.session_id is not null"), sessions("count(*)"))),
          Map.entry("training-hours", Counted.of(sessions("coalesce(sum(t.hours), 0)"))),
          Map.entry("four-no-share", new Counted(drills(FOUR_NO), drills("1 = 1"))),
          Map.entry(
              "four-no-share-routine",
              new Counted(drills(FOUR_NO + " and " + ROUTINE), drills(ROUTINE))));

  private CountedIndicators() {}

  private static Counted ofClosed(String which) {
    return new Counted(hazards(which + found("{year}")), hazards(CLOSED + found("{year}")));
  }

  private static Counted from(String source) {
    return new Counted(
        hazards(FOUND + " and t.source = '" + source + "'" + found("{year}")),
        hazards(FOUND + found("{year}")));
  }

  private static String found(String since) {
    return " and t.found_on between " + since + " and {day}";
  }

  private static String hazards(String which) {
    return "select count(*) from {hazard}.hazard t where {place} and " + which;
  }

  private static String inspections(String which, String since) {
    return "select count(*) from {hazard}.inspection t where {place} and t.inspected_on between "
        + since
        + " and {day} and "
        + which;
  }

  private static String cases(String which) {
    return "select count(*) from {hazard}.enforcement_case t where {place}"
        + " and t.state not in ('CLUE', 'NOT_FILED', 'WITHDRAWN')"
        + " and coalesce(t.filed_on, date(timestampadd(hour, 8, t.opened_at)))"
        + " between {quarter} and {day} and "
        + which;
  }

  private static String papers(String document) {
    return "select count(*) from {hazard}.escalation_step t where {place}"
        + " and t.state in ('ISSUED', 'ANSWERED') and t.due_on between {quarter} and {day}"
        + " and t.document = '"
        + document
        + "'";
  }

  private static String accidents(String number, String which) {
    return "select "
        + number
        + " from {hazard}.accident t where {place} and t.kind = 'ACCIDENT'"
        + " and t.state <> 'WITHDRAWN'"
        + " and date(timestampadd(hour, 8, t.occurred_at)) between {year} and {day} and "
        + which;
  }

  private static String exams(String number, String which) {
    return "select "
        + number
        + " from {training}.exam t where {place} and t.held_on between {year} and {day} and "
        + which;
  }

  private static String sessions(String number) {
    return "select "
        + number
        + " from {training}.training_session t where {place}"
        + " and t.held_on between {year} and {day}";
  }

  private static String drills(String which) {
    return "select count(*) from {training}.drill t where {place}"
        + " and t.held_on between {year} and {day} and "
        + which;
  }
}
