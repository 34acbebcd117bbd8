package io.zhiben.plans;

import java.util.ArrayList;
import java.util.List;

/**
 * What makes a duty one that the plan's published assessments can prove: of each of its windows
 * there is one assessment, and it is published after the window's end.
 */
final class AssessedDuties {
  private AssessedDuties() {}

  /**
   * What is wrong with it; empty for a good one, and for a duty that something else proves.
   *
   * @param scheme of the plan; null where it assesses nobody
   */
  static List<String> faults(Duty duty, AssessmentScheme scheme) {
    List<String> faults = new ArrayList<>();
    if (duty.evidence().of() != Things.ASSESSMENTS) {
      return faults;
    }
    if (!duty.isOfUnits()) {
      faults.add("is proved by assessments, which no enterprise publishes");
    }
    if (scheme == null) {
      faults.add("is proved by assessments, which the plan doesn't have");
    } else if (scheme.every().cadence() != duty.cadence().standard()) {
      faults.add(
          "is owed each "
              + duty.cadence().standard()
              + " and proved by assessments of each "
              + scheme.every());
    }
    if (duty.evidence().atLeast() > 1) {
      faults.add("asks for several assessments of a window, which has one");
    }
    DueRule due = duty.due();
    if (due == null || due.daysAfterEnd() == null && due.workingDaysAfterEnd() == null) {
      faults.add("is due before its window is over, and an assessment is published after it");
    }
    return faults;
  }
}
