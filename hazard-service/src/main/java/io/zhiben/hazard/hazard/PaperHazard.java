package io.zhiben.hazard.hazard;

import io.zhiben.hazard.directory.ListedEnterprise;
import java.time.LocalDate;

/**
 * A hazard as a legacy register (历史台账) tells it. The days may lie far back: what was found and
 * closed on paper is entered by this way only (Z-084, D-005).
 *
 * @param spot where in the enterprise; may be null
 * @param basis what a major one rests on; null for a general one
 * @param recordedOn the day on which the register recorded it; may be null
 * @param rectifiedOn null unless it was rectified
 * @param signedOffOn null unless it was signed off
 */
public record PaperHazard(
    ListedEnterprise enterprise,
    String number,
    String description,
    String spot,
    Level level,
    String basis,
    LocalDate foundOn,
    LocalDate recordedOn,
    Standing standing,
    Elements elements,
    LocalDate rectifiedOn,
    LocalDate signedOffOn) {

  /** How the register says that it stands. */
  public enum Standing {
    OPEN,
    RECTIFIED,
    SIGNED_OFF
  }

  /**
   * As many of the five elements as the register has.
   *
   * @param deadline the last day for rectification; may be null
   * @param fundsFen in fen; may be null
   */
  public record Elements(
      String responsible, String measures, Long fundsFen, LocalDate deadline, String contingency) {
    RectificationPlan plan() {
      return new RectificationPlan(responsible, measures, fundsFen, deadline, contingency);
    }
  }
}
