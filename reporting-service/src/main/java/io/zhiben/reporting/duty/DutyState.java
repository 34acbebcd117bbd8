package io.zhiben.reporting.duty;

/**
 * How an enterprise stands to a duty on a day. Only ACTIVE enterprises that were registered by then
 * are subjects.
 *
 * <ol>
 *   <li>MET when there is evidence in the window in which the day lies.
 *   <li>Otherwise OVERDUE when the window before passed without evidence and had to have some: the
 *       plan had begun and the enterprise was registered by that window's first day. Evidence in
 *       the window of today ends it; what was missed stays visible with an earlier day.
 *   <li>Otherwise DUE_SOON from the stated number of days before the window's end, and DUE before
 *       that.
 * </ol>
 */
public enum DutyState {
  MET,
  DUE,
  DUE_SOON,
  OVERDUE,
  /** Kept for excuses that a later release lets offices grant. */
  EXCUSED
}
