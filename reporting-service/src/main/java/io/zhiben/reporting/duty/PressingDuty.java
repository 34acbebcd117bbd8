package io.zhiben.reporting.duty;

import io.zhiben.platform.access.Place;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

/**
 * An enterprise with a duty that falls due soon or is late.
 *
 * @param enterprise its code
 * @param title of the duty
 */
record PressingDuty(
    String enterprise, Place place, String title, DutyState state, LocalDate dueOn) {

  /** What is told in which state, by the codes of the texts. */
  static final Map<DutyState, String> CODES =
      new EnumMap<>(Map.of(DutyState.DUE_SOON, "DUTY_DUE", DutyState.OVERDUE, "DUTY_OVERDUE"));
}
