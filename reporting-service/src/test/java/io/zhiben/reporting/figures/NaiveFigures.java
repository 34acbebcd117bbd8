package io.zhiben.reporting.figures;

import io.zhiben.contracts.event.Ancestry;
import io.zhiben.contracts.event.DrillState;
import io.zhiben.contracts.event.EnterpriseState;
import io.zhiben.contracts.event.EventState;
import io.zhiben.contracts.event.HazardState;
import io.zhiben.contracts.event.InspectionState;
import io.zhiben.contracts.event.TrainingSessionState;
import io.zhiben.reporting.States;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** The measures of today, counted one by one over the newest states, without a database. */
final class NaiveFigures {
  private static final Set<String> NAMED =
      Set.of("INSPECTION", "SELF_CHECK", "THIRD_PARTY", "REPORT", "LEGACY");

  private final LocalDate today;
  private final Map<String, Long> numbers = new TreeMap<>();
  private final Map<String, List<Long>> days = new TreeMap<>();

  private NaiveFigures(LocalDate today) {
    this.today = today;
  }

  /**
   * Every number that isn't zero, by group and measure.
   *
   * @param group of a place; null for one that isn't asked about
   */
  static Map<String, Long> of(
      Collection<EventState> newest, LocalDate today, Function<Ancestry, String> group) {
    NaiveFigures figures = new NaiveFigures(today);
    newest.forEach(state -> figures.add(state, group));
    figures.days.forEach(figures::close);
    return figures.numbers;
  }

  private void add(EventState state, Function<Ancestry, String> group) {
    switch (state) {
      case EnterpriseState one -> enterprise(group.apply(one.place()), one);
      case HazardState one -> hazard(group.apply(one.place()), one);
      case InspectionState one -> {
        String at = group.apply(one.place());
        count(at, Measure.INSPECTIONS, true);
        count(at, Measure.SELF_CHECKS, one.kind().equals("SELF_CHECK"));
        count(at, Measure.INSPECTIONS_NIL, one.findings() == 0);
      }
      case DrillState one -> {
        String at = group.apply(one.place());
        count(at, Measure.DRILLS, true);
        count(at, Measure.DRILLS_FOUR_NO, one.fourNo());
      }
      case TrainingSessionState one -> count(group.apply(one.place()), Measure.TRAININGS, true);
      default -> {
        // no measure of the dashboard
      }
    }
  }

  private void enterprise(String at, EnterpriseState one) {
    boolean active = one.status().equals("ACTIVE");
    count(at, Measure.ENTERPRISES, active);
    count(at, Measure.ENTERPRISES_HIGH_RISK, active && one.tags().contains("highRisk"));
  }

  private void hazard(String at, HazardState one) {
    boolean found = !one.state().equals("WITHDRAWN");
    boolean signedOff = one.state().equals("SIGNED_OFF");
    boolean open = found && !signedOff;
    boolean overdue = open && one.deadline() != null && one.deadline().isBefore(today);
    boolean major = "MAJOR".equals(one.level());
    boolean fresh = one.foundOn().getYear() == today.getYear();
    count(at, Measure.HAZARDS_FOUND, found);
    count(at, Measure.HAZARDS_OPEN, open);
    count(at, Measure.HAZARDS_OVERDUE, overdue);
    count(at, Measure.HAZARDS_MAJOR_FOUND, found && major);
    count(at, Measure.HAZARDS_MAJOR_OPEN, open && major);
    count(at, Measure.HAZARDS_MAJOR_OVERDUE, overdue && major);
    count(at, Measure.HAZARDS_STOCK, open && !fresh);
    count(at, Measure.HAZARDS_INCREMENT, found && fresh);
    count(at, Measure.HAZARDS_INCREMENT_OPEN, open && fresh);
    count(at, Measure.HAZARDS_MAJOR_STOCK, open && !fresh && major);
    count(at, Measure.HAZARDS_MAJOR_INCREMENT, found && fresh && major);
    count(at, Measure.HAZARDS_MAJOR_INCREMENT_OPEN, open && fresh && major);
    count(at, Measure.HAZARDS_BY_INSPECTION, found && one.source().equals("INSPECTION"));
    count(at, Measure.HAZARDS_BY_SELF_CHECK, found && one.source().equals("SELF_CHECK"));
    count(at, Measure.HAZARDS_BY_THIRD_PARTY, found && one.source().equals("THIRD_PARTY"));
    count(at, Measure.HAZARDS_BY_REPORT, found && one.source().equals("REPORT"));
    count(at, Measure.HAZARDS_BY_LEGACY, found && one.source().equals("LEGACY"));
    count(at, Measure.HAZARDS_BY_OTHERS, found && !NAMED.contains(one.source()));
    if (signedOff) {
      signedOff(at, one, LocalDate.ofInstant(one.signedOffAt(), States.ZONE));
    }
  }

  private void signedOff(String at, HazardState one, LocalDate on) {
    boolean onTime = !on.isAfter(one.deadline());
    boolean late = one.originalDeadline() != null && on.isAfter(one.originalDeadline());
    count(at, Measure.HAZARDS_SIGNED_OFF, true);
    count(at, Measure.HAZARDS_SIGNED_OFF_ON_TIME, onTime);
    count(at, Measure.HAZARDS_ON_TIME_BY_EXTENSION, onTime && late);
    count(at, Measure.HAZARDS_REOPENED, one.reopenedAt() != null);
    if (at != null) {
      days.computeIfAbsent(at, key -> new ArrayList<>())
          .add(ChronoUnit.DAYS.between(one.foundOn(), on));
    }
  }

  private void close(String at, List<Long> took) {
    List<Long> sorted = took.stream().sorted().toList();
    int n = sorted.size();
    numbers.put(at + " closed", (long) n);
    numbers.put(at + " days", sorted.stream().mapToLong(Long::longValue).sum());
    // in tenths of days
    numbers.put(at + " median", (sorted.get((n - 1) / 2) + sorted.get(n / 2)) * 5);
  }

  private void count(String at, Measure measure, boolean counts) {
    if (at != null && counts) {
      numbers.merge(at + " " + measure, 1L, Long::sum);
    }
  }
}
