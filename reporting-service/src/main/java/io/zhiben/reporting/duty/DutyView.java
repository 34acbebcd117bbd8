package io.zhiben.reporting.duty;

import io.zhiben.plans.Cadence;
import io.zhiben.plans.Duty;
import io.zhiben.plans.Things;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A duty and how many subjects stand where. Plans of several places below are added up.
 *
 * @param cadence of subjects without a tag that changes it
 * @param window of that cadence
 * @param rate those that met it over all that owe it
 * @param parts the same by cadence
 * @param ledBy the post that leads it, in words; null where the plan names none
 * @param evidenceOf what proves it; RECORDS are what the enterprise or the office records
 */
public record DutyView(
    String id,
    String title,
    Cadence cadence,
    Window window,
    long subjects,
    long met,
    long due,
    long dueSoon,
    long overdue,
    long excused,
    RateView rate,
    List<Part> parts,
    String ledBy,
    Things evidenceOf,
    List<String> cites) {

  /**
   * Numerator and denominator.
   *
   * @param d 0 means that there is no rate
   */
  public record RateView(long n, long d) {}

  /** The subjects of one cadence. */
  public record Part(
      Cadence cadence,
      Window window,
      long subjects,
      long met,
      long due,
      long dueSoon,
      long overdue,
      long excused) {
    static Part of(Cadence cadence, Window window, Map<DutyState, Long> states) {
      return new Part(
          cadence,
          window,
          states.values().stream().mapToLong(Long::longValue).sum(),
          states.getOrDefault(DutyState.MET, 0L),
          states.getOrDefault(DutyState.DUE, 0L),
          states.getOrDefault(DutyState.DUE_SOON, 0L),
          states.getOrDefault(DutyState.OVERDUE, 0L),
          states.getOrDefault(DutyState.EXCUSED, 0L));
    }
  }

  static DutyView of(
      String id, Duty duty, Cadence cadence, Window window, List<Part> parts, Locale locale) {
    long subjects = parts.stream().mapToLong(Part::subjects).sum();
    long met = parts.stream().mapToLong(Part::met).sum();
    long excused = parts.stream().mapToLong(Part::excused).sum();
    return new DutyView(
        id,
        duty.title().in(locale),
        cadence,
        window,
        subjects,
        met,
        parts.stream().mapToLong(Part::due).sum(),
        parts.stream().mapToLong(Part::dueSoon).sum(),
        parts.stream().mapToLong(Part::overdue).sum(),
        excused,
        new RateView(met, subjects - excused),
        parts,
        duty.ledBy() == null ? null : duty.ledBy().in(locale),
        duty.evidence().of(),
        duty.cites());
  }
}
