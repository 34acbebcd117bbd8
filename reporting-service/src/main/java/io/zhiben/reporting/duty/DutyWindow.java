package io.zhiben.reporting.duty;

import io.zhiben.plans.Cadence;
import java.time.LocalDate;
import java.util.List;

/**
 * One window of one subject.
 *
 * @param dueOn the last day for doing it
 * @param provisional whether that rests on a year whose holidays aren't known yet
 * @param late done, but after the last day
 * @param evidence what counts for it
 * @param closedAs how it ended when it was closed: MET, MISSED or EXCUSED; null while it wasn't
 * @param cadence in which it was owed: that of then, where it was kept
 */
public record DutyWindow(
    LocalDate from,
    LocalDate to,
    LocalDate dueOn,
    boolean provisional,
    DutyState state,
    boolean late,
    List<DutyDeed> evidence,
    String closedAs,
    Cadence cadence) {

  DutyWindow closedAs(String how) {
    return new DutyWindow(from, to, dueOn, provisional, state, late, evidence, how, cadence);
  }
}
