package io.zhiben.reporting.duty;

/**
 * How an enterprise or a unit stands to a duty on a day. Only ACTIVE enterprises that were
 * registered by then are subjects.
 *
 * <ol>
 *   <li>MET when there is evidence enough in the window in which the day lies.
 *   <li>Otherwise EXCUSED when somebody excused it for that day.
 *   <li>Otherwise OVERDUE when the last day of that window is over, or when the window before
 *       passed without evidence enough and had to have it: the plan had begun, the subject owed it
 *       then, and nobody excused it. Evidence in the window of today ends it; what was missed stays
 *       visible with an earlier day.
 *   <li>Otherwise DUE_SOON from the stated number of days before the last day, and DUE before that.
 * </ol>
 */
public enum DutyState {
  MET,
  DUE,
  DUE_SOON,
  OVERDUE,
  /** Counts neither above nor below the line of a rate. */
  EXCUSED
}
