package io.zhiben.hazard.accident;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What only a fire shows.
 *
 * @param site null where nobody said it
 * @param studyNeeded it must be investigated in all its elements
 * @param points what was found, in the order in which it was first recorded; for the enterprise
 *     empty until the investigation is over
 * @param missing elements of the tenant's rules that nothing was recorded about; empty where it
 *     need not be investigated
 * @param leadersNote why no leader answers for a larger one
 * @param circulars of the result
 * @param circularMissing it must be investigated, was, and no circular went out
 * @param score how well its measures were carried out, from 0 to 100; null until evaluated
 * @param burntAreaM2 in square metres; null where nobody said it
 */
record FireView(
    FireSite site,
    boolean studyNeeded,
    List<FirePoint> points,
    List<FireStudyRules.StudyElement> missing,
    String leadersNote,
    List<FireCircularView> circulars,
    boolean circularMissing,
    Integer score,
    Integer burntAreaM2) {
  FireView {
    points = points.stream().toList();
    missing = missing.stream().toList();
    circulars = circulars.stream().toList();
  }

  record FirePoint(String element, String title, String finding, Instant recordedAt) {}

  record FireCircularView(String number, LocalDate issuedOn, String recipients, String content) {}

  /**
   * The times of a rescue.
   *
   * @param minutesToArrival between alarm and arrival; null until somebody arrived
   * @param plan that was activated, and when
   * @param commander of the rescue, by post
   * @param leaders who were on site, by post
   * @param aftermath what followed (善后)
   */
  record RescueView(
      Instant alarmAt,
      Instant arrivedAt,
      Instant handedOverAt,
      Long minutesToArrival,
      String plan,
      Instant planActivatedAt,
      String commander,
      String leaders,
      String aftermath) {}
}
