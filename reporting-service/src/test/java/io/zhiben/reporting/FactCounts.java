package io.zhiben.reporting;

import io.zhiben.contracts.event.AccidentState;
import io.zhiben.contracts.event.DeviceCountState;
import io.zhiben.contracts.event.DrillState;
import io.zhiben.contracts.event.EnforcementCaseState;
import io.zhiben.contracts.event.EnterpriseState;
import io.zhiben.contracts.event.EscalationState;
import io.zhiben.contracts.event.EventState;
import io.zhiben.contracts.event.ExamState;
import io.zhiben.contracts.event.HazardState;
import io.zhiben.contracts.event.InspectionState;
import io.zhiben.contracts.event.ListingState;
import io.zhiben.contracts.event.MeasureState;
import io.zhiben.contracts.event.StaffingState;
import io.zhiben.contracts.event.TrainingSessionState;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What all tables of facts hold, told apart by town and by what figures ask about, as texts with
 * their numbers: once counted by the database, once over the newest states themselves.
 */
public final class FactCounts {
  private static final LocalDate LONG_AGO = LocalDate.of(2000, 1, 1);

  /** The words that rows are told apart by, and the numbers beside how many there are. */
  private static final Map<String, Asked> ASKED =
      Map.ofEntries(
          asked("enterprise", "status, industry", "tags like '%,highRisk,%'"),
          asked(
              "hazard",
              "level, state, source",
              "datediff(deadline, '2000-01-01')",
              "datediff(signed_off_on, '2000-01-01')",
              "withdrawn_on is not null",
              "reopened_on is not null",
              "signed_off_on > original_deadline"),
          asked("inspection", "kind, mode", "findings", "led_by_principal"),
          asked("drill", "kind", "participants", "four_no"),
          asked("training", "audience", "attendees", "hours"),
          asked("exam", "audience, of_session", "candidates", "passed"),
          asked("accident", "near_miss, grade, state", "deaths", "serious_injuries", "responsible"),
          asked("case", "state", "sanctioned", "fine_fen"),
          asked("listing", "level, state", "delisted_on is not null"),
          asked("escalation", "document, state", "cause = 'OVERDUE'"),
          asked("measure", "state", "done_on is not null"),
          asked(
              "device",
              "kind",
              "total",
              "registered",
              "inspected",
              "operators",
              "certified",
              "violations",
              "handled"),
          asked("staff", "role", "persons", "qualified", "trained", "hours"));

  private FactCounts() {}

  private record Asked(String words, List<String> numbers) {}

  private static Map.Entry<String, Asked> asked(String kind, String words, String... numbers) {
    return Map.entry(kind, new Asked(words, List.of(numbers)));
  }

  /** As the database counts the tables. */
  public static Map<String, List<BigDecimal>> ofTables(World world) {
    Map<String, List<BigDecimal>> all = new TreeMap<>();
    ASKED.forEach((kind, asked) -> {
      StringBuilder sql =
          new StringBuilder(
              "select concat_ws('/', '%s', town_code, %s) as told, count(*)"
                  .formatted(kind, asked.words()));
      asked.numbers().forEach(number -> sql.append(", coalesce(sum(" + number + "), 0)"));
      world
          .numbers(sql + " from fact_" + kind + " group by told")
          .forEach((told, numbers) -> all.merge(told, plain(numbers), FactCounts::sum));
    });
    return all;
  }

  /** The same over states, each of another thing. */
  public static Map<String, List<BigDecimal>> of(Collection<EventState> newest) {
    Map<String, List<BigDecimal>> all = new TreeMap<>();
    newest.forEach(state -> add(all, state));
    return all;
  }

  /** The numbers of both. */
  public static Map<String, List<BigDecimal>> sum(
      Map<String, List<BigDecimal>> a, Map<String, List<BigDecimal>> b) {
    Map<String, List<BigDecimal>> all = new TreeMap<>(a);
    b.forEach((told, numbers) -> all.merge(told, numbers, FactCounts::sum));
    return all;
  }

  private static void add(Map<String, List<BigDecimal>> all, EventState state) {
    switch (state) {
      case EnterpriseState one ->
          put(
              all,
              told("enterprise", one.place().townCode(), one.status(), one.industry()),
              one.tags().contains("highRisk"));
      case HazardState one -> put(all, told(one), numbers(one));
      case InspectionState one ->
          put(
              all,
              told("inspection", one.place().townCode(), one.kind(), one.mode()),
              one.findings(),
              one.ledByPrincipal() && one.kind().equals("SELF_CHECK"));
      case DrillState one ->
          put(
              all,
              told("drill", one.place().townCode(), one.kind()),
              one.participants(),
              one.fourNo());
      case TrainingSessionState one ->
          put(
              all,
              told("training", one.place().townCode(), one.audience()),
              one.attendees(),
              one.hours());
      case ExamState one ->
          put(
              all,
              told("exam", one.place().townCode(), one.audience(), bit(one.sessionId() != null)),
              one.candidates(),
              one.passed());
      default -> addCase(all, state);
    }
  }

  private static void addCase(Map<String, List<BigDecimal>> all, EventState state) {
    switch (state) {
      case AccidentState one ->
          put(
              all,
              told(
                  "accident",
                  one.place().townCode(),
                  bit(one.kind().equals("NEAR_MISS")),
                  one.grade(),
                  one.state()),
              one.deaths(),
              one.seriousInjuries(),
              Boolean.TRUE.equals(one.responsible()));
      case EnforcementCaseState one ->
          put(
              all,
              told("case", one.place().townCode(), one.state()),
              one.sanctioned(),
              one.fineFen());
      case ListingState one ->
          put(
              all,
              told("listing", one.place().townCode(), one.level(), one.state()),
              one.delistedOn() != null);
      case EscalationState one ->
          put(
              all,
              told("escalation", one.place().townCode(), one.document(), one.state()),
              one.cause().equals("OVERDUE"));
      case MeasureState one ->
          put(all, told("measure", one.place().townCode(), one.state()), one.doneOn() != null);
      case DeviceCountState one ->
          put(
              all,
              told("device", one.place().townCode(), one.kind()),
              one.total(),
              one.registered(),
              one.inspected(),
              one.operators(),
              one.certified(),
              one.violations(),
              one.handled());
      case StaffingState one ->
          put(
              all,
              told("staff", one.place().townCode(), one.role()),
              one.persons(),
              one.qualified(),
              one.trained(),
              one.hours());
      default -> throw new IllegalArgumentException("no table of facts holds " + state);
    }
  }

  private static String told(HazardState one) {
    return told("hazard", one.place().townCode(), one.level(), one.state(), one.source());
  }

  private static Object[] numbers(HazardState one) {
    LocalDate closed = one.signedOffAt() == null ? null : dayOf(one);
    boolean extended =
        closed != null && one.originalDeadline() != null && closed.isAfter(one.originalDeadline());
    return new Object[] {
      days(one.deadline()),
      days(closed),
      one.withdrawnAt() != null,
      one.reopenedAt() != null,
      extended
    };
  }

  private static LocalDate dayOf(HazardState one) {
    return LocalDate.ofInstant(one.signedOffAt(), States.ZONE);
  }

  private static long days(LocalDate day) {
    return day == null ? 0 : ChronoUnit.DAYS.between(LONG_AGO, day);
  }

  private static String told(String... words) {
    return String.join("/", Stream.of(words).map(word -> word == null ? "" : word).toList());
  }

  private static String bit(boolean holds) {
    return holds ? "1" : "0";
  }

  private static void put(Map<String, List<BigDecimal>> all, String told, Object... numbers) {
    List<BigDecimal> one =
        Stream.concat(Stream.of(1), Stream.of(numbers))
            .map(number ->
                number instanceof Boolean holds
                    ? new BigDecimal(bit(holds))
                    : new BigDecimal(number.toString()))
            .toList();
    all.merge(told, plain(one), FactCounts::sum);
  }

  private static List<BigDecimal> sum(List<BigDecimal> a, List<BigDecimal> b) {
    return Stream.iterate(0, i -> i < a.size(), i -> i + 1)
        .map(i -> plain(a.get(i).add(b.get(i))))
        .toList();
  }

  private static List<BigDecimal> plain(List<BigDecimal> numbers) {
    return numbers.stream().map(FactCounts::plain).toList();
  }

  /** So that equal numbers are equal. */
  private static BigDecimal plain(BigDecimal number) {
    return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
  }
}
